package org.walnut.project.web;

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
import org.walnut.project.NewArrival;
import org.walnut.project.NewPlan;
import org.walnut.project.Plans;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Yearly plans for programs. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanApi {

  private final Plans plans;
  private final PlanScreens screens;

  PlanApi(Plans plans, PlanScreens screens) {
    this.plans = plans;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_PROJECTS)
  Paged<PlanRow> list(Cursor cursor) {
    return screens.list(cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_PROJECTS)
  PlanRow show(@PathVariable UUID id) {
    return screens.plan(id);
  }

  @PostMapping
  @Needs(Act.APPROVE_PROJECTS)
  ResponseEntity<PlanRow> make(@RequestBody NewPlan plan, Person me) {
    var id = plans.make(plan, me);
    return ResponseEntity.created(URI.create("/api/v1/plans/" + id)).body(screens.plan(id));
  }

  @PostMapping("/{id}/arrivals")
  @Needs(Act.PAY_PROJECTS)
  PlanRow arrive(@PathVariable UUID id, @RequestBody NewArrival arrival, Person me) {
    plans.arrive(id, arrival, me);
    return screens.plan(id);
  }
}
