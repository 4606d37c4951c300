package org.walnut.payment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.CountyList;
import org.walnut.tenancy.Tenancy;

/** The room's settings and its one job. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentSettings.class)
class PaymentSetup {

  private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(30);

  @Bean
  RecurringTask<Void> paymentRounds(PaymentRound round, ObjectProvider<CountyList> counties) {
    return Tasks.recurring("payment.rounds", FixedDelay.of(BETWEEN_ROUNDS))
        .execute((_, _) ->
            counties.stream()
                .flatMap(list -> list.counties().keySet().stream())
                .forEach(county -> Tenancy.within(county, round::run)));
  }
}
