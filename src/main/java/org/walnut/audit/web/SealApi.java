package org.walnut.audit.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.audit.Proof;
import org.walnut.audit.Seal;
import org.walnut.audit.Seals;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Seals and proofs, for programs. */
@RestController
@RequestMapping("/api/v1")
class SealApi {

  private final SealScreens screens;
  private final Seals seals;

  SealApi(SealScreens screens, Seals seals) {
    this.screens = screens;
    this.seals = seals;
  }

  @GetMapping("/seals")
  @Needs(Act.READ_ACTIVITIES)
  Paged<SealRow> list(@RequestParam(defaultValue = "") String q, Cursor cursor) {
    return screens.list(q.strip(), cursor);
  }

  @GetMapping("/seals/{number}")
  @Needs(Act.READ_ACTIVITIES)
  Seal show(@PathVariable long number) {
    return seals.required(number);
  }

  @GetMapping("/activities/{id}/proof")
  @Needs(Act.READ_ACTIVITIES)
  Proof proof(@PathVariable UUID id) {
    return seals.proof(id);
  }
}
