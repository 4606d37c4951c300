package org.walnut.supply.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.supply.AgreementRates;
import org.walnut.supply.Agreements;
import org.walnut.supply.NewRate;

/** The dated rates of an agreement, for programs. */
@RestController
@RequestMapping("/api/v1/agreements/{id}/rates")
class RateApi {

  private final Agreements agreements;
  private final AgreementRates rates;
  private final RateScreens screens;

  RateApi(Agreements agreements, AgreementRates rates, RateScreens screens) {
    this.agreements = agreements;
    this.rates = rates;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_AGREEMENTS)
  List<RateJson> list(@PathVariable UUID id, Person me) {
    return screens.of(agreements.card(id, me).id());
  }

  @PostMapping
  @Needs(Act.SIGN_AGREEMENTS)
  List<RateJson> agree(@PathVariable UUID id, @RequestBody NewRate body, Person me) {
    rates.agree(id, body, me);
    return screens.of(id);
  }
}
