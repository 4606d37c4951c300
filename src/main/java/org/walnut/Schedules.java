package org.walnut;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.approval.Approvals;
import org.walnut.audit.Sealing;
import org.walnut.complaint.ComplaintVoice;
import org.walnut.county.County;
import org.walnut.county.Divisions;
import org.walnut.files.Scans;
import org.walnut.ledger.Holds;
import org.walnut.ledger.LedgerSnapshots;
import org.walnut.message.MessageRound;
import org.walnut.message.MorningRound;
import org.walnut.notice.Postings;
import org.walnut.office.Duties;
import org.walnut.operation.UnheardFacts;
import org.walnut.order.OrderDeadlines;
import org.walnut.payment.PaymentRound;
import org.walnut.payout.PayoutRound;
import org.walnut.privacy.KeyRing;
import org.walnut.privacy.Retention;
import org.walnut.reconciliation.BillRound;
import org.walnut.settlement.StatementTelling;
import org.walnut.shared.Days;
import org.walnut.signin.SignIns;
import org.walnut.tenancy.Tenancy;

/**
 * Every recurring job of the house. Each calls one verb of a service, county by county; running
 * twice does no harm.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("db-scheduler.enabled")
class Schedules {

  @Bean
  RecurringTask<Void> eraseInTime(Retention retention, Divisions divisions) {
    return every("privacy.eraseInTime", Duration.ofDays(1), divisions, retention::run);
  }

  @Bean
  RecurringTask<Void> sealAgain(KeyRing keys) {
    return Tasks.recurring("privacy.sealAgain", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((_, _) -> keys.sealAgain());
  }

  @Bean
  RecurringTask<Void> expireUnpaidOrders(OrderDeadlines orders, Divisions divisions) {
    return every("order.expireUnpaid", Duration.ofMinutes(1), divisions, orders::expireUnpaid);
  }

  @Bean
  RecurringTask<Void> completeDeliveredOrders(OrderDeadlines orders, Divisions divisions) {
    return every(
        "order.completeDelivered", Duration.ofMinutes(15), divisions, orders::completeDelivered);
  }

  @Bean
  RecurringTask<Void> emptyForgottenCarts(OrderDeadlines orders, Divisions divisions) {
    return every(
        "order.emptyForgottenCarts", Duration.ofDays(1), divisions, orders::emptyForgottenCarts);
  }

  @Bean
  RecurringTask<Void> goRoundPayments(PaymentRound payments, Divisions divisions) {
    return every("payment.rounds", Duration.ofSeconds(30), divisions, payments::run);
  }

  @Bean
  RecurringTask<Void> goRoundPayouts(PayoutRound payouts, Divisions divisions) {
    return every("payout.rounds", Duration.ofMinutes(1), divisions, payouts::run);
  }

  @Bean
  RecurringTask<Void> openRecurringWork(Duties duties, Divisions divisions) {
    return every("office.openWork", Duration.ofHours(6), divisions, duties::openWork);
  }

  @Bean
  RecurringTask<Void> scanFilesLater(Scans files, Divisions divisions) {
    return every("files.scanLater", Duration.ofMinutes(5), divisions, files::scanLater);
  }

  @Bean
  RecurringTask<Void> bringMessages(MessageRound messages, Divisions divisions) {
    return every("message.rounds", Duration.ofSeconds(15), divisions, messages::run);
  }

  @Bean
  RecurringTask<Void> tellOfStatements(StatementTelling telling, Divisions divisions) {
    return every("settlement.tell", Duration.ofMinutes(1), divisions, telling::run);
  }

  @Bean
  RecurringTask<Void> tellFactsAgain(UnheardFacts facts, Divisions divisions) {
    return every("facts.tellAgain", Duration.ofSeconds(30), divisions, facts::tellAgain);
  }

  @Bean
  RecurringTask<Void> sealActivities(Sealing sealing, Divisions divisions) {
    return every("audit.seal", Duration.ofMinutes(1), divisions, sealing::seal);
  }

  @Bean
  RecurringTask<Void> sealLateActivities(Sealing sealing, Divisions divisions) {
    return every("audit.sealLate", Duration.ofMinutes(10), divisions, sealing::sealLate);
  }

  @Bean
  RecurringTask<Void> sealAllActivities(Sealing sealing, Divisions divisions) {
    return every("audit.sealAll", Duration.ofDays(1), divisions, sealing::sealAll);
  }

  @Bean
  RecurringTask<Void> fetchBills(BillRound bills, Divisions divisions) {
    return Tasks.recurring("reconciliation.fetchBills", new Daily(Days.ZONE, LocalTime.of(6, 30)))
        .execute((_, _) -> eachCounty(divisions, bills::run));
  }

  @Bean
  RecurringTask<Void> tellWhatWaits(MorningRound round, Divisions divisions) {
    return Tasks.recurring("figure.morningRound", new Daily(Days.ZONE, LocalTime.of(7, 30)))
        .execute((_, _) -> eachCounty(divisions, round::run));
  }

  @Bean
  RecurringTask<Void> forgetOldTries(SignIns signIns, Divisions divisions) {
    return every("signin.tidy", Duration.ofHours(1), divisions, signIns::tidy);
  }

  @Bean
  RecurringTask<Void> endUndecidedApprovals(Approvals approvals, Divisions divisions) {
    return every("approval.expire", Duration.ofMinutes(15), divisions, approvals::expire);
  }

  @Bean
  RecurringTask<Void> expirePostings(Postings postings, Divisions divisions) {
    return every("notice.expire", Duration.ofMinutes(30), divisions, postings::expire);
  }

  @Bean
  RecurringTask<Void> closeSettledComplaints(ComplaintVoice complaints, Divisions divisions) {
    return every(
        "complaint.closeSettled", Duration.ofHours(6), divisions, complaints::closeSettled);
  }

  @Bean
  RecurringTask<Void> addUpTheBooks(LedgerSnapshots snapshots, Divisions divisions) {
    return every("ledger.snapshot", Duration.ofMinutes(30), divisions, snapshots::make);
  }

  @Bean
  RecurringTask<Void> giveHeldMoneyFree(Holds holds, Divisions divisions) {
    return every("ledger.holds", Duration.ofMinutes(5), divisions, holds::expire);
  }

  private static RecurringTask<Void> every(
      String name, Duration pause, Divisions divisions, Runnable verb) {
    return Tasks.recurring(name, FixedDelay.of(pause))
        .execute((_, _) -> eachCounty(divisions, verb));
  }

  private static void eachCounty(Divisions divisions, Runnable verb) {
    divisions.counties().stream().map(County::code).forEach(county -> Tenancy.within(county, verb));
  }
}
