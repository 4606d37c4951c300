package org.walnut.supply.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.walnut.supply.IntakeState;
import org.walnut.supply.Intakes;
import org.walnut.supply.NewIntake;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Intakes for programs. */
@RestController
@RequestMapping("/api/v1/intakes")
class IntakeApi {

  private final Intakes intakes;
  private final IntakeScreens screens;

  IntakeApi(Intakes intakes, IntakeScreens screens) {
    this.intakes = intakes;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_AGREEMENTS)
  Paged<IntakeJson> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable IntakeState state,
      Cursor cursor,
      Person me) {
    return screens.list(me.scope(), q, state, cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_AGREEMENTS)
  IntakeJson one(@PathVariable UUID id, Person me) {
    return screens.intake(me.scope(), id);
  }

  @PostMapping
  @Needs(Act.WEIGH_INTAKES)
  ResponseEntity<IntakeJson> weigh(@RequestBody NewIntake body, Person me) {
    var id = intakes.weigh(body, me);
    return ResponseEntity.created(URI.create("/api/v1/intakes/" + id))
        .body(screens.intake(me.scope(), id));
  }

  @PostMapping("/{id}/acceptance")
  @Needs(Act.WEIGH_INTAKES)
  IntakeJson accept(@PathVariable UUID id, Person me) {
    intakes.accept(id, me);
    return screens.intake(me.scope(), id);
  }

  @PostMapping("/{id}/rejection")
  @Needs(Act.WEIGH_INTAKES)
  IntakeJson reject(@PathVariable UUID id, @RequestBody Reason body, Person me) {
    intakes.reject(id, body.why(), me);
    return screens.intake(me.scope(), id);
  }

  @PostMapping("/{id}/reversal")
  @Needs(Act.WEIGH_INTAKES)
  IntakeJson reverse(@PathVariable UUID id, @RequestBody Reason body, Person me) {
    intakes.reverse(id, body.why(), me);
    return screens.intake(me.scope(), id);
  }
}
