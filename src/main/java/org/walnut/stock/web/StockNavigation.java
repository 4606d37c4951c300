package org.walnut.stock.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** The stock room's lines in the navigation. */
@Configuration(proxyBeanMethods = false)
class StockNavigation {

  @Bean
  NavEntry goodsEntry() {
    return new NavEntry("web.nav.goods", 60, "/goods", "stock.goods.title", Act.READ_LOTS.name());
  }

  @Bean
  NavEntry stockEntry() {
    return new NavEntry("web.nav.goods", 50, "/stock", "stock.title", Act.READ_STOCK.name());
  }
}
