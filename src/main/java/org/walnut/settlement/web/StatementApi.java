package org.walnut.settlement.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.settlement.CorrectionResult;
import org.walnut.settlement.Corrections;
import org.walnut.settlement.NewConfirmation;
import org.walnut.settlement.NewCorrection;
import org.walnut.settlement.NewReason;
import org.walnut.settlement.StatementState;
import org.walnut.settlement.Statements;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Statements and settlement lines, for programs. */
@RestController
class StatementApi {

  private final Statements statements;
  private final StatementScreens screens;
  private final LineScreens lines;
  private final Corrections corrections;

  StatementApi(
      Statements statements, StatementScreens screens, LineScreens lines, Corrections corrections) {
    this.corrections = corrections;
    this.statements = statements;
    this.screens = screens;
    this.lines = lines;
  }

  /** Found by the code of the statement or of the household. */
  @GetMapping("/api/v1/statements")
  @Needs(Act.READ_MONEY)
  Paged<StatementJson> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable StatementState state,
      @RequestParam(required = false) @Nullable UUID run,
      Cursor cursor) {
    return screens.list(q.strip(), state, run, cursor).map(StatementJson::of);
  }

  @GetMapping("/api/v1/statements/{id}")
  @Needs(Act.READ_MONEY)
  StatementDetailsJson one(@PathVariable UUID id) {
    return StatementDetailsJson.of(screens.one(id));
  }

  @PostMapping("/api/v1/statements/{id}/confirmation")
  @Needs(Act.SETTLE)
  StatementDetailsJson confirm(@PathVariable UUID id, @RequestBody NewConfirmation confirmation) {
    statements.confirm(id, confirmation);
    return one(id);
  }

  @PostMapping("/api/v1/statements/{id}/objection")
  @Needs(Act.SETTLE)
  StatementDetailsJson object(@PathVariable UUID id, @RequestBody NewReason objection) {
    statements.object(id, objection);
    return one(id);
  }

  @PostMapping("/api/v1/statements/{id}/answer")
  @Needs(Act.SETTLE)
  StatementDetailsJson answer(@PathVariable UUID id, @RequestBody NewReason answer) {
    statements.answer(id, answer);
    return one(id);
  }

  /** With status 202 while a second person must approve. */
  @PostMapping("/api/v1/statements/{id}/correction")
  @Needs(Act.SETTLE)
  ResponseEntity<StatementDetailsJson> correct(
      @PathVariable UUID id, @RequestBody NewCorrection correction, Person me) {
    return switch (corrections.correct(id, correction, me)) {
      case CorrectionResult.Corrected() -> ResponseEntity.ok(one(id));
      case CorrectionResult.Asked(_) -> ResponseEntity.accepted().body(one(id));
    };
  }

  @PostMapping("/api/v1/statements/{id}/retry")
  @Needs(Act.PAY_OUT)
  StatementDetailsJson retry(@PathVariable UUID id) {
    statements.retry(id);
    return one(id);
  }

  @GetMapping("/api/v1/settlement-lines/{id}")
  @Needs(Act.READ_FIGURES)
  LineDetailsJson line(@PathVariable UUID id, Person me) {
    return LineDetailsJson.of(lines.one(id, me.scope()));
  }
}
