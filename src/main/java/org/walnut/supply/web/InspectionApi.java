package org.walnut.supply.web;

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
import org.walnut.approval.ApprovalAsked;
import org.walnut.supply.Disposals;
import org.walnut.supply.Inspections;
import org.walnut.supply.NewTest;
import org.walnut.supply.TestCard;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Where lots come from and how they were inspected, for programs. */
@RestController
@RequestMapping("/api/v1/lots/{id}")
class InspectionApi {

  private final Inspections inspections;
  private final TraceScreens screens;
  private final SourceScreens sources;
  private final Disposals disposals;

  InspectionApi(
      Inspections inspections, TraceScreens screens, SourceScreens sources, Disposals disposals) {
    this.inspections = inspections;
    this.screens = screens;
    this.sources = sources;
    this.disposals = disposals;
  }

  @GetMapping("/trace")
  @Needs(Act.READ_LOTS)
  TraceJson trace(@PathVariable UUID id, Person me) {
    return screens.lot(me.scope(), id);
  }

  @GetMapping("/sources")
  @Needs(Act.READ_LOTS)
  Paged<SourceJson> sources(@PathVariable UUID id, Cursor cursor, Person me) {
    return sources.sources(screens.lot(me.scope(), id).id(), cursor);
  }

  @GetMapping("/tests")
  @Needs(Act.READ_LOTS)
  Paged<TestCard> tests(@PathVariable UUID id, Person me) {
    return new Paged<>(inspections.tests(screens.lot(me.scope(), id).id()), null);
  }

  @PostMapping("/sample")
  @Needs(Act.INSPECT_LOTS)
  TraceJson sample(@PathVariable UUID id, Person me) {
    inspections.sample(id, me);
    return screens.lot(me.scope(), id);
  }

  @PostMapping("/testing")
  @Needs(Act.INSPECT_LOTS)
  TraceJson begin(@PathVariable UUID id, Person me) {
    inspections.begin(id);
    return screens.lot(me.scope(), id);
  }

  @PostMapping("/tests")
  @Needs(Act.INSPECT_LOTS)
  TraceJson record(@PathVariable UUID id, @RequestBody NewTest body, Person me) {
    inspections.record(id, body, me);
    return screens.lot(me.scope(), id);
  }

  @PostMapping("/retest")
  @Needs(Act.INSPECT_LOTS)
  TraceJson retest(@PathVariable UUID id, Person me) {
    inspections.retest(id);
    return screens.lot(me.scope(), id);
  }

  @PostMapping("/disposal")
  @Needs(Act.INSPECT_LOTS)
  ResponseEntity<ApprovalAsked> dispose(
      @PathVariable UUID id, @RequestBody NewDisposal body, Person me) {
    return ApprovalAsked.answer(body.ask(disposals, screens.lot(me.scope(), id).id(), me));
  }
}
