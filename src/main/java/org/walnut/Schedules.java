package org.walnut;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.county.County;
import org.walnut.county.Divisions;
import org.walnut.message.MessageRound;
import org.walnut.office.Duties;
import org.walnut.order.OrderDeadlines;
import org.walnut.payment.PaymentRound;
import org.walnut.privacy.KeyRing;
import org.walnut.privacy.Retention;
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
  RecurringTask<Void> bringMessages(MessageRound messages, Divisions divisions) {
    return every("message.rounds", Duration.ofSeconds(15), divisions, messages::run);
  }

  @Bean
  RecurringTask<Void> openRecurringWork(Duties duties, Divisions divisions) {
    return every("office.openWork", Duration.ofHours(6), divisions, duties::openWork);
  }

  @Bean
  RecurringTask<Void> tellFactsAgain(UnheardFacts facts, Divisions divisions) {
    return every("facts.tellAgain", Duration.ofSeconds(30), divisions, facts::tellAgain);
  }

  @Bean
  RecurringTask<Void> forgetOldTries(SignIns signIns, Divisions divisions) {
    return every("signin.tidy", Duration.ofHours(1), divisions, signIns::tidy);
  }

  private static RecurringTask<Void> every(
      String name, Duration pause, Divisions divisions, Runnable verb) {
    return Tasks.recurring(name, FixedDelay.of(pause))
        .execute((_, _) ->
            divisions.counties().stream()
                .map(County::code)
                .forEach(county -> Tenancy.within(county, verb)));
  }
}
