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
import org.walnut.shared.NotFound;
import org.walnut.standard.Acknowledgements;
import org.walnut.standard.NewStandard;
import org.walnut.standard.StandardDraft;
import org.walnut.standard.StandardVersion;
import org.walnut.standard.Standards;
import org.walnut.standard.Withdrawal;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Standards for programs; a decision answers the version as it is then. */
@RestController
@RequestMapping("/api/v1/standards")
class StandardApi {

  private final Standards standards;
  private final Acknowledgements acknowledgements;
  private final StandardScreens screens;

  StandardApi(Standards standards, Acknowledgements acknowledgements, StandardScreens screens) {
    this.standards = standards;
    this.acknowledgements = acknowledgements;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_STANDARDS)
  Paged<StandardRow> list(@RequestParam(defaultValue = "") String q, Cursor cursor, Person me) {
    return screens.page(q, me.may(Act.KEEP_STANDARDS), cursor);
  }

  @GetMapping("/{id}/versions/{number}")
  @Needs(Act.READ_STANDARDS)
  StandardVersion version(@PathVariable UUID id, @PathVariable int number, Person me) {
    var version = standards.version(id, number);
    if (version.state().inWork() && !me.may(Act.KEEP_STANDARDS)) {
      throw new NotFound("standard.kind", id);
    }
    return version;
  }

  @PostMapping
  @Needs(Act.KEEP_STANDARDS)
  ResponseEntity<StandardVersion> begin(@RequestBody NewStandard standard, Person me) {
    var id = standards.begin(standard, me);
    return made(id, 1, me);
  }

  @PostMapping("/{id}/versions")
  @Needs(Act.KEEP_STANDARDS)
  ResponseEntity<StandardVersion> revise(
      @PathVariable UUID id, @RequestBody StandardDraft draft, Person me) {
    return made(id, standards.revise(id, draft, me), me);
  }

  @PostMapping("/{id}/versions/{number}/text")
  @Needs(Act.KEEP_STANDARDS)
  StandardVersion write(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestBody StandardDraft draft,
      Person me) {
    standards.write(id, number, draft, me);
    return version(id, number, me);
  }

  @PostMapping("/{id}/versions/{number}/review")
  @Needs(Act.KEEP_STANDARDS)
  StandardVersion review(@PathVariable UUID id, @PathVariable int number, Person me) {
    standards.review(id, number, me);
    return version(id, number, me);
  }

  @PostMapping("/{id}/versions/{number}/force")
  @Needs(Act.KEEP_STANDARDS)
  StandardVersion enforce(@PathVariable UUID id, @PathVariable int number, Person me) {
    standards.enforce(id, number, me);
    return version(id, number, me);
  }

  @PostMapping("/{id}/versions/{number}/withdrawal")
  @Needs(Act.KEEP_STANDARDS)
  StandardVersion withdraw(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestBody Withdrawal withdrawal,
      Person me) {
    standards.withdraw(id, number, withdrawal, me);
    return version(id, number, me);
  }

  @PostMapping("/{id}/versions/{number}/acknowledgement")
  @Needs(Act.READ_STANDARDS)
  StandardVersion acknowledge(@PathVariable UUID id, @PathVariable int number, Person me) {
    acknowledgements.acknowledge(id, number, me);
    return version(id, number, me);
  }

  private ResponseEntity<StandardVersion> made(UUID id, int number, Person me) {
    return ResponseEntity.created(URI.create("/api/v1/standards/" + id + "/versions/" + number))
        .body(version(id, number, me));
  }
}
