package org.walnut.household.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.Households;
import org.walnut.household.Incomes;
import org.walnut.household.Reversal;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** A household's income lines for programs; amounts in fen, signed as they count. */
@RestController
@RequestMapping("/api/v1/households/{id}/incomes")
class IncomeApi {

  private final Households households;
  private final Incomes incomes;
  private final IncomeScreens screens;

  IncomeApi(Households households, Incomes incomes, IncomeScreens screens) {
    this.households = households;
    this.incomes = incomes;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_INCOMES)
  Paged<IncomeRow> list(@PathVariable UUID id, Cursor cursor, Person me) {
    return screens.lines(households.card(id, me).id(), null, cursor);
  }

  @PostMapping
  @Needs(Act.RECORD_INCOME)
  ResponseEntity<IncomeRow> record(@PathVariable UUID id, @RequestBody IncomeBody body, Person me) {
    return made(id, incomes.record(id, body.income(), body.document(), me));
  }

  @PostMapping("/{line}/reversal")
  @Needs(Act.RECORD_INCOME)
  ResponseEntity<IncomeRow> reverse(
      @PathVariable UUID id, @PathVariable UUID line, @RequestBody Reversal reversal, Person me) {
    return made(id, incomes.reverse(line, reversal, me));
  }

  private ResponseEntity<IncomeRow> made(UUID household, UUID line) {
    return ResponseEntity.created(URI.create("/api/v1/households/" + household + "/incomes"))
        .body(screens.line(household, line));
  }
}
