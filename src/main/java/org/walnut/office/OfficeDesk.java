package org.walnut.office;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** Posts that nobody holds; an office without a leader harms most. */
@Configuration(proxyBeanMethods = false)
class OfficeDesk {

  @Bean
  DeskWork officesWithoutLeader() {
    return vacant("office.withoutLeader", new Harm(Duration.ofDays(14), 45, 2), "= 'LEADER'");
  }

  @Bean
  DeskWork vacantPosts() {
    return vacant("office.vacant", new Harm(Duration.ofDays(30), 25, 1), "<> 'LEADER'");
  }

  /** Since the last holder left, or the office was opened. */
  private static DeskWork vacant(String kind, Harm harm, String post) {
    return new DeskWork(
        kind,
        Act.KEEP_OFFICES,
        harm,
        List.of("code", "title"),
        """
        select post.id, office.name as code, '/posts/' || post.id || '/holders/new' as path, post.title,
               coalesce((select max(holding.held_to)
                           from post_holding holding
                          where holding.county_id = post.county_id
                            and holding.post_id = post.id), office.opened_on)::timestamp at time zone 'Asia/Shanghai' as at
          from post
          join office on office.county_id = post.county_id and office.id = post.office_id
         where post.abolished_on is null
           and post.kind <post>
           and office.closed_on is null
           and office.division like :division::text || '%'
           and not exists (select 1
                             from post_holding holding
                            where holding.county_id = post.county_id
                              and holding.post_id = post.id
                              and holding.held_from <= :today::date
                              and (holding.held_to is null or holding.held_to > :today::date))
        """
            .replace("<post>", post));
  }
}
