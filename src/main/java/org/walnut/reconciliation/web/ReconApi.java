package org.walnut.reconciliation.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import org.walnut.approval.ApprovalAsked;
import org.walnut.reconciliation.BankFileResult;
import org.walnut.reconciliation.BankFiles;
import org.walnut.reconciliation.Differences;
import org.walnut.reconciliation.NewAssignment;
import org.walnut.reconciliation.NewDifferencePosting;
import org.walnut.reconciliation.NewExplanation;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;

/** Reconciliation for programs. */
@RestController
@RequestMapping("/api/v1/reconciliation")
class ReconApi {

  private final ReconScreens screens;
  private final BankFiles files;
  private final Differences differences;
  private final Days days;

  ReconApi(ReconScreens screens, BankFiles files, Differences differences, Days days) {
    this.screens = screens;
    this.files = files;
    this.differences = differences;
    this.days = days;
  }

  /** The days of a month, this one when none is named. */
  @GetMapping("/days")
  @Needs(Act.READ_MONEY)
  List<DayJson> days(@RequestParam(required = false) @Nullable YearMonth month) {
    var today = days.today();
    return screens.days(month == null ? YearMonth.from(today) : month, today).stream()
        .map(DayJson::of)
        .toList();
  }

  /** At most 500, the open first. */
  @GetMapping("/days/{day}/differences")
  @Needs(Act.READ_MONEY)
  List<DifferenceJson> list(
      @PathVariable LocalDate day,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state) {
    return screens.differences(day, new DifferenceFilter(q, kind, state)).stream()
        .map(DifferenceJson::of)
        .toList();
  }

  @GetMapping("/differences/{id}")
  @Needs(Act.READ_MONEY)
  DifferenceJson one(@PathVariable UUID id) {
    return DifferenceJson.of(screens.difference(id));
  }

  /** The body is the bank's file as it came. A long one is read in the background: 202. */
  @PostMapping(
      path = "/days/{day}/bank-statement",
      consumes = {"text/csv", MediaType.APPLICATION_OCTET_STREAM_VALUE})
  @Needs(Act.SETTLE)
  ResponseEntity<Record> statement(
      @PathVariable LocalDate day, @RequestBody byte[] file, Person me) {
    return switch (files.take(day, file, me)) {
      case BankFileResult.Read(var taken) -> ResponseEntity.ok(taken);
      case BankFileResult.Begun(var job) ->
          ResponseEntity.accepted()
              .location(URI.create("/api/v1/reconciliation/bank-statements/" + job))
              .body(reading(job));
    };
  }

  /** How far the reading of a long file is. */
  @GetMapping("/bank-statements/{id}")
  @Needs(Act.READ_MONEY)
  ReadingJson reading(@PathVariable UUID id) {
    return files
        .job(id)
        .map(ReadingJson::of)
        .orElseThrow(() -> new NotFound("reconciliation.reading", id));
  }

  @PostMapping("/differences/{id}/explanation")
  @Needs(Act.SETTLE)
  DifferenceJson explain(@PathVariable UUID id, @RequestBody NewExplanation explanation) {
    differences.explain(id, explanation);
    return one(id);
  }

  /** Answers the request that a second person decides. */
  @PostMapping("/differences/{id}/posting")
  @Needs(Act.SETTLE)
  ResponseEntity<ApprovalAsked> post(
      @PathVariable UUID id, @RequestBody NewDifferencePosting wish, Person me) {
    return ApprovalAsked.answer(differences.askToPost(id, wish, me));
  }

  /** Answers the request that a second person decides. */
  @PostMapping("/differences/{id}/assignment")
  @Needs(Act.SETTLE)
  ResponseEntity<ApprovalAsked> assign(
      @PathVariable UUID id, @RequestBody NewAssignment wish, Person me) {
    return ApprovalAsked.answer(differences.askToAssign(id, wish, me));
  }
}
