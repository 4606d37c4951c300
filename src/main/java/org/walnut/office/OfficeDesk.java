package org.walnut.office;

import static org.walnut.web.Words.t;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskSource;
import org.walnut.shared.Days;

/** Posts that nobody holds; an office without a leader harms most. */
@Component
@Transactional(readOnly = true)
class OfficeDesk implements DeskSource {

  private static final int HARM_WITHOUT_LEADER = 45;
  private static final int HARM_OF_VACANCY = 25;

  private final JdbcClient db;
  private final Days days;

  OfficeDesk(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  @Override
  public List<DeskItem> items(Person me) {
    return me.may(Act.KEEP_OFFICES) ? vacancies(me) : List.of();
  }

  private List<DeskItem> vacancies(Person me) {
    return db.sql(
            """
            select post.id, post.kind, post.title, office.name
              from post
              join office on office.county_id = post.county_id and office.id = post.office_id
             where post.abolished_on is null
               and office.closed_on is null
               and office.division like :prefix || '%'
               and not exists (
                     select 1
                       from post_holding holding
                      where holding.county_id = post.county_id
                        and holding.post_id = post.id
                        and holding.held_from <= :today
                        and (holding.held_to is null or holding.held_to > :today))
             order by post.kind <> 'LEADER', office.division, office.kind, post.id
             limit 100
            """)
        .param("prefix", me.scope().divisionPrefix())
        .param("today", days.today())
        .query((row, _) -> {
          boolean leader = row.getString("kind").equals(PostKind.LEADER.name());
          return new DeskItem(
              leader ? "office.desk.withoutLeader" : "office.desk.vacant",
              leader ? HARM_WITHOUT_LEADER : HARM_OF_VACANCY,
              t("office.desk.vacant.label", row.getString("name"), row.getString("title")),
              "/posts/" + row.getString("id") + "/holders/new",
              null);
        })
        .list();
  }
}
