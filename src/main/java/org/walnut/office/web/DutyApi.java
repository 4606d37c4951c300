package org.walnut.office.web;

import java.net.URI;
import java.time.LocalDate;
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
import org.walnut.office.Closing;
import org.walnut.office.Duties;
import org.walnut.office.DutyReport;
import org.walnut.office.NewDuty;
import org.walnut.office.WorkKey;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The division of duty for programs. */
@RestController
@RequestMapping("/api/v1/duties")
class DutyApi {

  private final Duties duties;
  private final DutyScreens screens;
  private final WorkScreens works;

  DutyApi(Duties duties, DutyScreens screens, WorkScreens works) {
    this.duties = duties;
    this.screens = screens;
    this.works = works;
  }

  @GetMapping
  @Needs(Act.READ_OFFICES)
  Paged<DutyRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean ended,
      Cursor cursor) {
    return screens.page(q, ended, cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_OFFICES)
  DutyRow show(@PathVariable UUID id) {
    return screens.one(id);
  }

  @PostMapping
  @Needs(Act.KEEP_OFFICES)
  ResponseEntity<DutyRow> give(@RequestBody NewDuty duty, Person me) {
    var id = duties.give(duty, me);
    return ResponseEntity.created(URI.create("/api/v1/duties/" + id)).body(screens.one(id));
  }

  @PostMapping("/{id}/end")
  @Needs(Act.KEEP_OFFICES)
  DutyRow end(@PathVariable UUID id, @RequestBody Closing closing, Person me) {
    duties.end(id, closing, me);
    return screens.one(id);
  }

  @GetMapping("/work")
  @Needs(Act.READ_OFFICES)
  Paged<WorkRow> work(
      @RequestParam(required = false) @Nullable UUID duty,
      @RequestParam(defaultValue = "") String state,
      Cursor cursor,
      Person me) {
    return works.page(WorkFilter.of(me, duty == null ? null : duty.toString(), state), cursor);
  }

  @PostMapping("/{duty}/work/{office}/{period}")
  @Needs(Act.READ_OFFICES)
  WorkRow finish(
      @PathVariable UUID duty,
      @PathVariable UUID office,
      @PathVariable LocalDate period,
      @RequestBody DutyReport report,
      Person me) {
    var key = new WorkKey(duty, office, period);
    duties.finish(key, report, me);
    return works.one(key);
  }
}
