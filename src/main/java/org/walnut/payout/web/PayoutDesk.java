package org.walnut.payout.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** Cash and transfers that wait for their household, for a witness, or are in doubt. */
@Configuration(proxyBeanMethods = false)
class PayoutDesk {

  private static final List<String> LABEL = List.of("code", "household", "amount_fen");

  /** Who has not come within two weeks is asked why. */
  @Bean
  DeskWork cashWaiting() {
    return new DeskWork(
        "payout.cashWaits",
        Act.PAY_OUT,
        new Harm(Duration.ofDays(14), 60, 3),
        LABEL,
        """
        select c.payout_id as id, c.prepared_at as at, c.code, '/payouts/cash/' || c.payout_id as path, c.amount_fen,
               (select h.code from household_card h where h.county_id = c.county_id and h.id = c.household_id) as household
          from cash_payout c
         where c.state = 'PREPARED'
        """);
  }

  /** Not for the one who paid. */
  @Bean
  DeskWork cashToWitness() {
    return new DeskWork(
        "payout.cashSigned",
        Act.WITNESS_CASH,
        new Harm(Duration.ofDays(1), 70, 5),
        LABEL,
        """
        select c.payout_id as id, c.signed_at as at, c.code, '/payouts/cash/' || c.payout_id as path, c.amount_fen,
               (select h.code from household_card h where h.county_id = c.county_id and h.id = c.household_id) as household
          from cash_payout c
         where c.state = 'SIGNED'
           and c.payer_id <> :me::uuid
        """);
  }

  /** Half a day before it goes back, somebody reminds the household. */
  @Bean
  DeskWork transfersUnconfirmed() {
    return new DeskWork(
        "payout.transferWaits",
        Act.PAY_OUT,
        new Harm(Duration.ofHours(12), 65, 10),
        LABEL,
        """
        select c.payout_id as id, c.created_at as at, c.code, '/payouts/wechat/' || c.payout_id as path, c.amount_fen,
               (select h.code from household_card h where h.county_id = c.county_id and h.id = c.household_id) as household
          from wechat_transfer c
         where c.state = 'WAIT_USER_CONFIRM'
        """);
  }

  @Bean
  DeskWork transfersInDoubt() {
    return new DeskWork(
        "payout.transferSuspect",
        Act.PAY_OUT,
        new Harm(Duration.ofHours(4), 90, 5),
        LABEL,
        """
        select c.payout_id as id, c.created_at as at, c.code, '/payouts/wechat/' || c.payout_id as path,
               '/payouts/wechat/' || c.payout_id || '/queries' as press, c.amount_fen,
               (select h.code from household_card h where h.county_id = c.county_id and h.id = c.household_id) as household
          from wechat_transfer c
         where c.state = 'SUSPECT'
        """);
  }
}
