package org.walnut.settlement.web;

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
import org.walnut.settlement.Announcements;
import org.walnut.settlement.NewAnnouncement;
import org.walnut.settlement.NewRun;
import org.walnut.settlement.RunAnnouncement;
import org.walnut.settlement.RunJob;
import org.walnut.settlement.RunResult;
import org.walnut.settlement.SettlementRuns;
import org.walnut.shared.NotFound;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Settlement runs, for programs. */
@RestController
@RequestMapping("/api/v1/settlement-runs")
class RunApi {

  private final SettlementRuns runs;
  private final Announcements announcements;
  private final RunScreens screens;
  private final Surroundings around;

  RunApi(
      SettlementRuns runs, Announcements announcements, RunScreens screens, Surroundings around) {
    this.runs = runs;
    this.announcements = announcements;
    this.screens = screens;
    this.around = around;
  }

  @GetMapping
  @Needs(Act.READ_MONEY)
  Paged<RunJson> list(@RequestParam(defaultValue = "") String q, Cursor cursor) {
    return screens.list(q.strip(), cursor).map(RunJson::of);
  }

  /** What a run would do. */
  @GetMapping("/preview")
  @Needs(Act.READ_MONEY)
  PreviewJson preview(@RequestParam(required = false) @Nullable LocalDate to) {
    return PreviewJson.of(runs.preview(to == null ? around.today() : to));
  }

  @PostMapping
  @Needs(Act.SETTLE)
  ResponseEntity<RunJson> make(@RequestBody NewRun run, Person me) {
    return switch (runs.make(run, me)) {
      case RunResult.Made made ->
          ResponseEntity.created(URI.create("/api/v1/settlement-runs/" + made.run()))
              .body(RunJson.of(screens.one(made.run())));
      case RunResult.NothingOwed nothing -> ResponseEntity.ok(RunJson.nothing(nothing.preview()));
    };
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_MONEY)
  RunJson one(@PathVariable UUID id) {
    return RunJson.of(screens.one(id));
  }

  /** How far a run has come that was begun on a page. */
  @GetMapping("/{id}/progress")
  @Needs(Act.READ_MONEY)
  RunJob progress(@PathVariable UUID id) {
    return runs.job(id).orElseThrow(() -> new NotFound("settlement.run", id));
  }

  /** Puts the statements up for seven days. */
  @PostMapping("/{id}/announcement")
  @Needs(Act.SETTLE)
  RunAnnouncement announce(
      @PathVariable UUID id, @RequestBody NewAnnouncement announcement, Person me) {
    announcements.putUp(id, announcement, me);
    return announcements.of(id).orElseThrow();
  }

  /** Afterwards: confirms what nobody objected to. */
  @PostMapping("/{id}/silence")
  @Needs(Act.SETTLE)
  AnnouncedJson silence(@PathVariable UUID id) {
    return new AnnouncedJson(announcements.confirmSilent(id));
  }
}
