package org.walnut.infrastructure.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
import org.walnut.infrastructure.FactImports;
import org.walnut.infrastructure.NewFact;
import org.walnut.infrastructure.VillageFacts;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;
import org.walnut.web.FileReading;
import org.walnut.web.Paged;

/** The infrastructure ledger for programs. */
@RestController
@RequestMapping("/api/v1/infrastructure")
class VillageFactApi {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final VillageFacts facts;
  private final FactImports imports;
  private final VillageLists lists;
  private final VillageScreens screens;
  private final FactImportScreens reports;

  VillageFactApi(
      VillageFacts facts,
      FactImports imports,
      VillageLists lists,
      VillageScreens screens,
      FactImportScreens reports) {
    this.facts = facts;
    this.imports = imports;
    this.lists = lists;
    this.screens = screens;
    this.reports = reports;
  }

  @GetMapping("/villages")
  @Needs(Act.READ_INFRASTRUCTURE)
  Paged<VillageRow> villages(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable DivisionCode town,
      @RequestParam(defaultValue = "") String lacking,
      @RequestParam(defaultValue = "false") boolean poor,
      Cursor cursor,
      Person me) {
    return lists.page(VillageFilter.of(me.scope(), q, town, lacking, poor), cursor);
  }

  @GetMapping("/villages/{village}/facts")
  @Needs(Act.READ_INFRASTRUCTURE)
  Paged<FactRowView> facts(@PathVariable DivisionCode village, Cursor cursor, Person me) {
    screens.place(village, me.scope());
    return screens.facts(village, cursor);
  }

  @PostMapping("/facts")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  ResponseEntity<UUID> record(@RequestBody NewFact fact, Person me) {
    var id = facts.record(fact, me);
    return ResponseEntity.created(
            URI.create("/api/v1/infrastructure/villages/" + fact.village() + "/facts"))
        .body(id);
  }

  @PostMapping(
      path = "/imports",
      consumes = {"text/csv", XLSX})
  @Needs(Act.KEEP_INFRASTRUCTURE)
  ResponseEntity<FileReading> read(
      @RequestBody byte[] file,
      @RequestParam(defaultValue = "facts") String name,
      @RequestParam(defaultValue = "false") boolean trial,
      Person me) {
    var id = imports.read(name, file, trial, me);
    return ResponseEntity.created(URI.create("/api/v1/infrastructure/imports/" + id))
        .contentType(MediaType.APPLICATION_JSON)
        .body(reports.report(id, me.scope()));
  }

  @GetMapping("/imports/{id}")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  FileReading report(@PathVariable UUID id, Person me) {
    return reports.report(id, me.scope());
  }

  @GetMapping("/imports/{id}/rows")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  Paged<FactImportLine> rows(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean refused,
      Cursor cursor,
      Person me) {
    return reports.rows(reports.report(id, me.scope()).id(), refused, cursor);
  }
}
