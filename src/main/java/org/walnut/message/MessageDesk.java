package org.walnut.message;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** What waits about messages: important ones that did not arrive, and villages' slips. */
@Configuration(proxyBeanMethods = false)
class MessageDesk {

  /** After a month nobody comes back to it. */
  @Bean
  DeskWork lostMessages() {
    return new DeskWork(
        "message.lost",
        Act.SEND_MESSAGES,
        new Harm(Duration.ofDays(1), 50, 5),
        List.of("code", "why_key"),
        """
        select message.id, lost.at, message.code, '/messages/' || message.id as path, coalesce(lost.why, 'message.why.notDelivered') as why_key
          from message_outcome lost
          join message on message.county_id = lost.county_id and message.id = lost.message_id
         where lost.outcome in ('FAILED', 'UNKNOWN')
           and lost.at > :now::timestamptz - interval '30 days'
           and message.important
           and message.channel in ('SMS', 'VOICE')
           and message.written_at > :now::timestamptz - interval '30 days'
           and coalesce(message.place, message.county_id) like :division::text || '%'
           and not exists (select
                             from message_outcome later
                            where later.county_id = lost.county_id
                              and later.message_id = lost.message_id
                              and (later.at, later.id) > (lost.at, lost.id))
           and not exists (select
                             from message_errand
                            where message_errand.county_id = message.county_id
                              and message_errand.message_id = message.id)
        """);
  }

  @Bean
  DeskWork slipsToPrint() {
    return new DeskWork(
        "message.toPrint",
        Act.PRINT_SLIPS,
        new Harm(Duration.ofDays(3), 30, 3),
        List.of("village_place", "slips"),
        """
        select md5('slips ' || village)::uuid as id, min(written_at) as at, village as code, '/slips?village=' || village as path,
               village as village_place, count(*) as slips
          from slip_to_print
         where village like :division::text || '%'
         group by village
        """);
  }
}
