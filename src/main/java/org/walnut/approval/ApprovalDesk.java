package org.walnut.approval;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** Dangerous acts that wait for a second person. */
@Configuration(proxyBeanMethods = false)
class ApprovalDesk {

  @Bean
  DeskWork toDecide() {
    return new DeskWork(
        "approval.toDecide",
        Act.APPROVE_DANGEROUS,
        new Harm(Duration.ofDays(1), 70, 15),
        List.of("code", "label", "asked_by_name"),
        """
        select id, asked_at as at, code, '/approvals/' || id as path, label, asked_by_name
          from approval_request
         where state = 'ASKED'
           and asked_by <> :me::uuid
           and expires_at > :now::timestamptz
        """);
  }
}
