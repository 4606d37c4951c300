package org.walnut.privacy;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** What waits about people's data: requests that the law wants answered in time. */
@Configuration(proxyBeanMethods = false)
class PrivacyDesk {

  /** In time until the end of the day it is due. */
  @Bean
  DeskWork requestsToAnswer() {
    return new DeskWork(
        "privacy.toAnswer",
        Act.ANSWER_REQUESTS,
        new Harm(Duration.ofDays(1), 75, 4),
        List.of("code", "wish_key", "due_on"),
        """
        select id, due_on::timestamp at time zone 'Asia/Shanghai' as at, code, '/subject-requests/' || id as path,
               'privacy.Wish.' || wish as wish_key, due_on
          from subject_request
         where state in ('FILED', 'CHECKED')
        """);
  }
}
