package org.walnut.complaint;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/**
 * Complaints that wait for a person. The time allowed ends with the day they are due, so what is
 * near its day comes up, and what is past it rises; nobody is shown one about themselves.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintDesk {

  private static final Duration TO_THE_END_OF_THE_DAY = Duration.ofDays(1);
  private static final List<String> LABEL = List.of("code", "subject_key", "due_on");

  @Bean
  DeskWork complaintsToAccept() {
    return waiting("complaint.toAccept", 70, "state = 'FILED'");
  }

  @Bean
  DeskWork complaintsToAssign() {
    return waiting("complaint.toAssign", 75, "state in ('ACCEPTED', 'ESCALATED')");
  }

  @Bean
  DeskWork complaintsToAnswer() {
    return waiting("complaint.toAnswer", 80, "state = 'ASSIGNED' and assigned_to = :me::uuid");
  }

  /** Given to somebody else who has let the day pass. */
  @Bean
  DeskWork complaintsPastTheirDay() {
    return waiting(
        "complaint.late",
        85,
        "state = 'ASSIGNED' and assigned_to <> :me::uuid and due_on < :today::date");
  }

  private static DeskWork waiting(String kind, int harm, String which) {
    return new DeskWork(
        kind,
        Act.HANDLE_COMPLAINTS,
        new Harm(TO_THE_END_OF_THE_DAY, harm, 5),
        LABEL,
        """
        select id, due_on::timestamp at time zone 'Asia/Shanghai' as at, code, '/complaints/' || id as path,
               'complaint.ComplaintSubject.' || subject as subject_key, due_on
          from complaint
         where %s
           and subject_id is distinct from :me::uuid
           and division like :division::text || '%%'
        """
            .formatted(which));
  }
}
