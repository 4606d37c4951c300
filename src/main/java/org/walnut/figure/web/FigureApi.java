package org.walnut.figure.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.FigureQuestions.Choice;
import org.walnut.figure.FigureRecord;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The published numbers for programs. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureApi {

  private final FigureAnswers answers;

  FigureApi(FigureAnswers answers) {
    this.answers = answers;
  }

  @GetMapping
  @Needs(Act.READ_FIGURES)
  Paged<FigureJson> list(
      @RequestParam(required = false) @Nullable DivisionCode division,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable String line,
      Person me) {
    return answers.list(new Choice(division, asOf, line), me);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_FIGURES)
  FigureDetails show(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable DivisionCode division,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable String line,
      Person me) {
    return answers.show(id, new Choice(division, asOf, line), me);
  }

  @GetMapping("/{id}/records")
  @Needs(Act.READ_FIGURES)
  Paged<FigureRecord> records(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable DivisionCode division,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable String line,
      Cursor cursor,
      Person me) {
    return answers.records(id, new Choice(division, asOf, line), cursor, me);
  }
}
