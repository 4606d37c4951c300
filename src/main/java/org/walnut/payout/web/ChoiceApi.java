package org.walnut.payout.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.Households;
import org.walnut.payout.NewPayoutChoice;
import org.walnut.payout.PayoutChoices;

/** How a household is paid, for programs. */
@RestController
@RequestMapping("/api/v1/households/{id}/payout-way")
class ChoiceApi {

  private final PayoutChoices choices;
  private final Households households;

  ChoiceApi(PayoutChoices choices, Households households) {
    this.choices = choices;
    this.households = households;
  }

  @GetMapping
  @Needs(Act.READ_HOUSEHOLDS)
  WayShown way(@PathVariable UUID id, Person me) {
    households.card(id, me);
    return WayShown.of(choices.route(id), choices.ways(), choices.history(id));
  }

  /** The same again changes nothing. */
  @PutMapping
  @Needs(Act.REGISTER_HOUSEHOLDS)
  WayShown choose(@PathVariable UUID id, @RequestBody NewPayoutChoice choice, Person me) {
    choices.choose(id, choice, me);
    return way(id, me);
  }
}
