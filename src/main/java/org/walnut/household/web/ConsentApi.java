package org.walnut.household.web;

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
import org.walnut.household.HouseholdConsents;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.privacy.NewConsent;
import org.walnut.privacy.Withdrawal;

/** What a household has consented to, for programs. */
@RestController
@RequestMapping("/api/v1/households/{id}/consents")
class ConsentApi {

  private final HouseholdConsents consents;

  ConsentApi(HouseholdConsents consents) {
    this.consents = consents;
  }

  /** Everything that was ever said, newest first. */
  @GetMapping
  @Needs(Act.REGISTER_HOUSEHOLDS)
  List<ConsentRow> history(@PathVariable UUID id, Person me) {
    return consents.history(id, me).stream().map(ConsentRow::of).toList();
  }

  @PostMapping
  @Needs(Act.REGISTER_HOUSEHOLDS)
  List<ConsentRow> give(@PathVariable UUID id, @RequestBody NewConsent consent, Person me) {
    consents.give(id, consent, me);
    return history(id, me);
  }

  @PostMapping("/{purpose}/withdrawal")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  List<ConsentRow> withdraw(
      @PathVariable UUID id,
      @PathVariable ConsentPurpose purpose,
      @RequestBody Withdrawal said,
      Person me) {
    consents.withdraw(id, purpose, said, me);
    return history(id, me);
  }
}
