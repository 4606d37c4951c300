package org.walnut.stock.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.stock.LotState;
import org.walnut.stock.web.LotScreens.LotFilter;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Lots and their movements for programs. */
@RestController
@RequestMapping("/api/v1/lots")
class LotApi {

  private final LotScreens screens;

  LotApi(LotScreens screens) {
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_LOTS)
  Paged<LotJson> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID goods,
      @RequestParam(required = false) @Nullable LotState state,
      Cursor cursor,
      Person me) {
    return screens.list(me.scope(), new LotFilter(q, goods, state, false), cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_LOTS)
  LotJson lot(@PathVariable UUID id, Person me) {
    return screens.lot(me.scope(), id);
  }

  @GetMapping("/{id}/movements")
  @Needs(Act.READ_STOCK)
  Paged<MovementJson> movements(@PathVariable UUID id, Cursor cursor, Person me) {
    return screens.movements(screens.lot(me.scope(), id).id(), cursor);
  }
}
