package org.walnut.household.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.Leaving;
import org.walnut.household.Members;
import org.walnut.household.NewMember;

/** Who joins and leaves a household, for programs; answers the household as it is then. */
@RestController
@RequestMapping("/api/v1/households/{id}/members")
class MemberApi {

  private final Members members;
  private final HouseholdScreens screens;
  private final IncomeScreens incomes;

  MemberApi(Members members, HouseholdScreens screens, IncomeScreens incomes) {
    this.members = members;
    this.screens = screens;
    this.incomes = incomes;
  }

  @PostMapping
  @Needs(Act.REGISTER_HOUSEHOLDS)
  ResponseEntity<HouseholdJson> join(
      @PathVariable UUID id, @RequestBody NewMember person, Person me) {
    members.join(id, person, me);
    return ResponseEntity.created(URI.create("/api/v1/households/" + id)).body(json(id, me));
  }

  @PostMapping("/{member}/leaving")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  HouseholdJson leave(
      @PathVariable UUID id, @PathVariable UUID member, @RequestBody Leaving leaving, Person me) {
    members.leave(id, member, leaving, me);
    return json(id, me);
  }

  private HouseholdJson json(UUID id, Person me) {
    return HouseholdJson.of(screens.masked(id, me.scope()), incomes.year(id));
  }
}
