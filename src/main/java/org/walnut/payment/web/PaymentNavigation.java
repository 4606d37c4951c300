package org.walnut.payment.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** What payment adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class PaymentNavigation {

  @Bean
  NavEntry paymentsEntry() {
    return new NavEntry(
            "web.nav.money", 30, "/payments", "payment.list.title", Act.READ_MONEY.name())
        .counting(
            "payment.suspect", "payment.refundFailed", "payment.paidTwice", "payment.refundByHand");
  }

  @Bean
  NavEntry counterEntry() {
    return new NavEntry(
            "web.nav.money", 31, "/payments/counter", "payment.counter.title", Act.TAKE_CASH.name())
        .counting("payment.unsigned");
  }
}
