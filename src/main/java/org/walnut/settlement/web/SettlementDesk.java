package org.walnut.settlement.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/**
 * Who waits for money: payouts that failed, objections, what is owed, what is ready for the bank.
 */
@Configuration(proxyBeanMethods = false)
class SettlementDesk {

  private static final List<String> LABEL = List.of("code", "household", "amount_fen");
  private static final List<String> OWED = List.of("code", "amount_fen");

  @Bean
  DeskWork failedPayouts() {
    return statements(
        "settlement.failed", new Harm(Duration.ZERO, 80, 2), "made_at", "state = 'FAILED'");
  }

  /** An objection is answered within fifteen days. */
  @Bean
  DeskWork objections() {
    return new DeskWork(
        "settlement.objected",
        Act.SETTLE,
        new Harm(Duration.ofDays(15), 85, 2),
        LABEL,
        """
        select s.id, o.made_at as at, s.code, '/settlement/statements/' || s.id as path, s.amount_fen,
               (select h.code from household_place h where h.county_id = s.county_id and h.id = s.household_id) as household
          from statement_objection o
          join statement s on s.county_id = o.county_id and s.id = o.statement_id
         where o.answer is null
           and (length(:division::text) = 6
                or s.household_id in (select id from household_place where village_code between :division::text and rpad(:division::text, 12, '9')))
        """);
  }

  /** What nobody has objected to is confirmed with the household within a week. */
  @Bean
  DeskWork statementsToConfirm() {
    return statements(
        "settlement.toConfirm",
        new Harm(Duration.ofDays(7), 50, 3),
        "made_at",
        "state = 'STATEMENT'");
  }

  @Bean
  DeskWork statementsToPay() {
    return statements(
        "settlement.ready",
        new Harm(Duration.ofDays(3), 60, 4),
        "confirmed_at",
        "state in ('CONFIRMED', 'RETRIED')");
  }

  /** The bank answers a file within two working days. */
  @Bean
  DeskWork payoutsWithoutAnswer() {
    return new DeskWork(
        "settlement.unanswered",
        Act.PAY_OUT,
        new Harm(Duration.ofDays(2), 70, 5),
        List.of("code", "line_count", "total_fen"),
        """
        select id, made_at as at, code, '/settlement/batches/' || id as path, line_count, total_fen
          from payout_batch_card
         where state = 'SENT'
           and bank_open > 0
        """);
  }

  /** A household with something to get that nobody knows how to pay. */
  @Bean
  DeskWork householdsWithoutCard() {
    return new DeskWork(
        "settlement.noCard",
        Act.SETTLE,
        new Harm(Duration.ofDays(14), 75, 2),
        OWED,
        """
        select w.household_id as id, open.since::timestamp at time zone 'Asia/Shanghai' as at,
               (select h.code from household_place h where h.county_id = w.county_id and h.id = w.household_id) as code,
               '/households/' || w.household_id as path, open.fen as amount_fen
          from payout_choice_card w
          join lateral (select min(l.on_day) as since, sum(l.amount_fen)::bigint as fen
                          from settlement_line l
                         where l.county_id = w.county_id and l.household_id = w.household_id and not l.in_statement) as open on true
         where open.fen > 0
           and not payout_reachable(w.way,
                                    not exists (select 1
                                                  from household_without_card bare
                                                 where bare.county_id = w.county_id and bare.household_id = w.household_id),
                                    w.bound)
           and (length(:division::text) = 6
                or w.household_id in (select id from household_place where village_code between :division::text and rpad(:division::text, 12, '9')))
        """);
  }

  /** A household with something to get that no statement says yet, since its oldest line. */
  @Bean
  DeskWork householdsOwed() {
    return new DeskWork(
        "settlement.owed",
        Act.SETTLE,
        new Harm(Duration.ofDays(30), 70, 2),
        OWED,
        """
        select open.household_id as id, open.since::timestamp at time zone 'Asia/Shanghai' as at,
               (select h.code from household_place h where h.county_id = open.county_id and h.id = open.household_id) as code,
               '/settlement' as path, open.fen as amount_fen
          from (select l.county_id, l.household_id, min(l.on_day) as since, sum(l.amount_fen)::bigint as fen
                  from settlement_line l
                 where not l.in_statement
                 group by l.county_id, l.household_id
                having sum(l.amount_fen) > 0) as open
         where not exists (select 1
                             from payout_choice_card w
                            where w.county_id = open.county_id
                              and w.household_id = open.household_id
                              and not payout_reachable(w.way,
                                                       not exists (select 1
                                                                     from household_without_card bare
                                                                    where bare.county_id = w.county_id and bare.household_id = w.household_id),
                                                       w.bound))
           and (length(:division::text) = 6
                or open.household_id in (select id from household_place where village_code between :division::text and rpad(:division::text, 12, '9')))
        """);
  }

  private static DeskWork statements(String kind, Harm harm, String at, String which) {
    return new DeskWork(
        kind,
        Act.SETTLE,
        harm,
        LABEL,
        """
        select s.id, s.<at> as at, s.code, '/settlement/statements/' || s.id as path, s.amount_fen,
               (select h.code from household_place h where h.county_id = s.county_id and h.id = s.household_id) as household
          from statement s
         where <which>
           and (length(:division::text) = 6
                or s.household_id in (select id from household_place where village_code between :division::text and rpad(:division::text, 12, '9')))
        """
            .replace("<at>", at)
            .replace("<which>", which));
  }
}
