package org.walnut.household.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.Households;
import org.walnut.household.NewContact;
import org.walnut.household.NewHousehold;
import org.walnut.household.RegisterReaches;
import org.walnut.household.WholeNumbers;
import org.walnut.privacy.Unmasking;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The register for programs. */
@RestController
@RequestMapping("/api/v1/households")
class HouseholdApi {

  private final HouseholdLists lists;
  private final HouseholdScreens screens;
  private final IncomeScreens incomes;
  private final Households households;
  private final WholeNumbers numbers;
  private final RegisterReaches reaches;

  HouseholdApi(
      HouseholdLists lists,
      HouseholdScreens screens,
      IncomeScreens incomes,
      Households households,
      WholeNumbers numbers,
      RegisterReaches reaches) {
    this.lists = lists;
    this.numbers = numbers;
    this.reaches = reaches;
    this.screens = screens;
    this.incomes = incomes;
    this.households = households;
  }

  @GetMapping
  @Needs(Act.READ_HOUSEHOLDS)
  Paged<HouseholdRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String village,
      @RequestParam(defaultValue = "") String status,
      Cursor cursor,
      Person me) {
    return lists.page(HouseholdFilter.of(reaches.of(me), q, village, status, false), cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_HOUSEHOLDS)
  HouseholdJson show(@PathVariable UUID id, Person me) {
    var reach = reaches.of(me);
    reach.refuseStranger(id);
    var masked = screens.masked(id, me.scope());
    return reach.incomes()
        ? HouseholdJson.of(masked, incomes.year(id))
        : HouseholdJson.of(masked.withoutStatus(), null);
  }

  @PostMapping
  @Needs(Act.REGISTER_HOUSEHOLDS)
  ResponseEntity<HouseholdJson> register(@RequestBody NewHousehold household, Person me) {
    var id = households.register(household, me);
    return ResponseEntity.created(URI.create("/api/v1/households/" + id)).body(show(id, me));
  }

  @PostMapping("/{id}/contact")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  HouseholdJson changeContact(@PathVariable UUID id, @RequestBody NewContact contact, Person me) {
    households.changeContact(id, contact, me);
    return show(id, me);
  }

  /** The household with whole numbers; who asked, and what for, is written down. */
  @PostMapping("/{id}/unmasking")
  @Needs(Act.UNMASK_PERSONS)
  HouseholdJson unmask(@PathVariable UUID id, @RequestBody Unmasking unmasking, Person me) {
    numbers.ask(id, unmasking, me);
    return HouseholdJson.of(screens.whole(id, me.scope()), incomes.year(id));
  }
}
