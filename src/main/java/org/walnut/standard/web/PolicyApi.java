package org.walnut.standard.web;

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
import org.walnut.standard.NewPolicy;
import org.walnut.standard.Policies;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Policies for programs. */
@RestController
@RequestMapping("/api/v1/policies")
class PolicyApi {

  private final Policies policies;
  private final PolicyScreens screens;

  PolicyApi(Policies policies, PolicyScreens screens) {
    this.policies = policies;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_STANDARDS)
  Paged<PolicyRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "false") boolean expired,
      Cursor cursor) {
    return screens.page(PolicyFilter.of(q, level, category, expired, false), cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_STANDARDS)
  PolicyRow show(@PathVariable UUID id) {
    return screens.one(id, false);
  }

  @PostMapping
  @Needs(Act.KEEP_STANDARDS)
  ResponseEntity<PolicyRow> keep(@RequestBody NewPolicy policy, Person me) {
    var id = policies.keep(policy, me);
    return ResponseEntity.created(URI.create("/api/v1/policies/" + id)).body(show(id));
  }
}
