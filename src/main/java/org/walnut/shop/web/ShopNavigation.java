package org.walnut.shop.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** What shops add to the navigation. */
@Configuration(proxyBeanMethods = false)
class ShopNavigation {

  @Bean
  NavEntry listingsEntry() {
    return new NavEntry(
        "web.nav.trade", 20, "/listings", "shop.listings.title", Act.READ_STOCK.name());
  }

  @Bean
  NavEntry shopsEntry() {
    return new NavEntry("web.nav.trade", 30, "/shops", "shop.shops.title", Act.READ_STOCK.name());
  }
}
