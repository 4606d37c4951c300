package org.walnut.payout.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** What payouts add to the navigation. */
@Configuration(proxyBeanMethods = false)
class PayoutNavigation {

  @Bean
  NavEntry cashPayoutsEntry() {
    return new NavEntry(
            "web.nav.money", 25, "/payouts/cash", "payout.cash.title", Act.READ_MONEY.name())
        .counting("payout.cashWaits", "payout.cashSigned");
  }

  @Bean
  NavEntry wechatPayoutsEntry() {
    return new NavEntry(
            "web.nav.money", 26, "/payouts/wechat", "payout.transfers.title", Act.READ_MONEY.name())
        .counting("payout.transferWaits", "payout.transferSuspect");
  }
}
