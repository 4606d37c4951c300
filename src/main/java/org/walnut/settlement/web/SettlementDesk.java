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

  @Bean
  DeskWork failedPayouts() {
    return statements(
        "settlement.failed", new Harm(Duration.ZERO, 80, 2), "made_at", "state = 'FAILED'");
  }

  /** An objection is answered within fifteen days. */
  @Bean
  DeskWork objections() {
    return statements(
        "settlement.objected",
        new Harm(Duration.ofDays(15), 85, 2),
        "made_at",
        "state = 'OBJECTED'");
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
        """);
  }

  @Bean
  DeskWork householdsWithoutCard() {
    return owed("settlement.noCard", new Harm(Duration.ofDays(14), 75, 2), "is null");
  }

  @Bean
  DeskWork householdsOwed() {
    return owed("settlement.owed", new Harm(Duration.ofDays(30), 70, 2), "is not null");
  }

  private static DeskWork statements(String kind, Harm harm, String at, String which) {
    return new DeskWork(
        kind,
        Act.SETTLE,
        harm,
        LABEL,
        """
        select s.id, s.<at> as at, s.code, '/settlement/statements/' || s.id as path, s.amount_fen,
               (select h.code from household_card h where h.county_id = s.county_id and h.id = s.household_id) as household
          from statement s
         where <which>
           and (length(:division::text) = 6
                or exists (select 1
                             from household_card h
                            where h.county_id = s.county_id
                              and h.id = s.household_id
                              and h.village_code like :division::text || '%'))
        """
            .replace("<at>", at)
            .replace("<which>", which));
  }

  /**
   * A household with something to get that no statement says yet, since the day of its oldest line.
   */
  private static DeskWork owed(String kind, Harm harm, String card) {
    return new DeskWork(
        kind,
        Act.SETTLE,
        harm,
        List.of("code", "head_name", "amount_fen"),
        """
        select h.id, fresh.since::timestamp at time zone 'Asia/Shanghai' as at, h.code, '/settlement' as path, h.head_name,
               fresh.fen as amount_fen
          from (select l.county_id, l.household_id, min(l.on_day) as since, sum(l.amount_fen)::bigint as fen
                  from settlement_line l
                 where not exists (select 1
                                     from statement_line s
                                    where s.county_id = l.county_id and s.settlement_line_id = l.id)
                 group by l.county_id, l.household_id
                having sum(l.amount_fen) > 0) as fresh
          join household_card h on h.county_id = fresh.county_id and h.id = fresh.household_id
         where h.bank_card_sealed <card>
           and h.village_code like :division::text || '%'
        """
            .replace("<card>", card));
  }
}
