package org.walnut.supply.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** The supply room's lines in the navigation. */
@Configuration(proxyBeanMethods = false)
class SupplyNavigation {

  @Bean
  NavEntry agreementsEntry() {
    return new NavEntry(
            "web.nav.goods",
            10,
            "/agreements",
            "supply.agreements.title",
            Act.READ_AGREEMENTS.name())
        .counting("supply.ending");
  }

  @Bean
  NavEntry weighEntry() {
    return new NavEntry(
        "web.nav.goods", 15, "/intakes/new", "supply.weigh.title", Act.WEIGH_INTAKES.name());
  }

  @Bean
  NavEntry intakesEntry() {
    return new NavEntry(
            "web.nav.goods", 20, "/intakes", "supply.intakes.title", Act.READ_AGREEMENTS.name())
        .counting("supply.toAccept");
  }

  @Bean
  NavEntry pricesEntry() {
    return new NavEntry(
            "web.nav.goods", 25, "/prices", "supply.prices.title", Act.READ_AGREEMENTS.name())
        .counting("supply.priceToTell");
  }

  @Bean
  NavEntry inspectionsEntry() {
    return new NavEntry(
            "web.nav.goods",
            30,
            "/inspections",
            "supply.inspections.title",
            Act.INSPECT_LOTS.name())
        .counting("supply.held", "supply.toInspect");
  }

  @Bean
  NavEntry lotsEntry() {
    return new NavEntry("web.nav.goods", 35, "/lots", "supply.lots.title", Act.READ_LOTS.name())
        .counting("supply.heldFromSale", "supply.expiring");
  }

  @Bean
  NavEntry processingsEntry() {
    return new NavEntry(
        "web.nav.goods", 40, "/processings", "supply.processings.title", Act.READ_LOTS.name());
  }

  @Bean
  NavEntry recipesEntry() {
    return new NavEntry(
        "web.nav.goods", 65, "/recipes", "supply.recipes.title", Act.READ_LOTS.name());
  }
}
