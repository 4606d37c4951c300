package org.walnut.notice;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** What of the public column waits for a person: drafts, what may be posted, objections. */
@Configuration(proxyBeanMethods = false)
class NoticeDesk {

  @Bean
  DeskWork postingsToReview() {
    return new DeskWork(
        "notice.toReview",
        Act.REVIEW_NOTICES,
        new Harm(Duration.ofDays(2), 40, 5),
        List.of("code", "title"),
        """
        select id, written_at as at, code, '/postings/' || id as path, title
          from posting
         where state = 'DRAFT'
           and author_id <> :me::uuid
           and division like :division::text || '%'
        """);
  }

  @Bean
  DeskWork postingsToPost() {
    return new DeskWork(
        "notice.toPost",
        Act.REVIEW_NOTICES,
        new Harm(Duration.ofDays(2), 35, 5),
        List.of("code", "title"),
        """
        select id, reviewed_at as at, code, '/postings/' || id as path, title
          from posting
         where state = 'REVIEWED'
           and division like :division::text || '%'
        """);
  }

  @Bean
  DeskWork objectionsToAnswer() {
    return new DeskWork(
        "notice.objections",
        Act.ANSWER_OBJECTIONS,
        new Harm(Duration.ofDays(15), 80, 3),
        List.of("code", "title", "due_on"),
        """
        select o.id, o.filed_at as at, o.code, '/objections/' || o.id as path, p.title, o.due_on
          from objection o
          join posting p on p.county_id = o.county_id and p.id = o.posting_id
         where o.state = 'FILED'
           and p.author_id <> :me::uuid
           and p.division like :division::text || '%'
        """);
  }
}
