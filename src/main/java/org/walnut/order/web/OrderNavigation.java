package org.walnut.order.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** What orders add to the navigation. */
@Configuration(proxyBeanMethods = false)
class OrderNavigation {

  @Bean
  NavEntry ordersEntry() {
    return new NavEntry("web.nav.trade", 10, "/orders", "order.title", Act.READ_ORDERS.name())
        .counting(
            "order.toPick",
            "order.toPack",
            "order.toShip",
            "order.stuck",
            "order.comesBack",
            "order.refundAsked",
            "order.refundFailed");
  }
}
