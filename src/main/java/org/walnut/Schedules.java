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
import org.walnut.files.Scans;
import org.walnut.message.MessageRound;
import org.walnut.office.Duties;
import org.walnut.order.OrderDeadlines;
import org.walnut.payment.PaymentRound;
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
  RecurringTask<Void> scanFilesLater(Scans files, Divisions divisions) {
    return every("files.scanLater", Duration.ofMinutes(5), divisions, files::scanLater);
  }

  @Bean
  RecurringTask<Void> openRecurringWork(Duties duties, Divisions divisions) {
    return every("office.openWork", Duration.ofHours(6), divisions, duties::openWork);
