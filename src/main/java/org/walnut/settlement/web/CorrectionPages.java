package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.files.Files;
import org.walnut.settlement.CorrectionResult;
import org.walnut.settlement.Corrections;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** An objection that is right is answered with a correction and the paper that shows it. */
@Controller
class CorrectionPages {

  private final Corrections corrections;
  private final StatementScreens screens;
  private final Files files;

  CorrectionPages(Corrections corrections, StatementScreens screens, Files files) {
    this.corrections = corrections;
    this.screens = screens;
    this.files = files;
  }

  @GetMapping("/settlement/statements/{id}/correction")
  @Needs(Act.SETTLE)
  String form(@PathVariable UUID id, Model model) {
    return form(id, model, Input.empty());
  }

  @PostMapping("/settlement/statements/{id}/correction")
  @Needs(Act.SETTLE)
  String correct(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    try {
      var form = input.as(CorrectionForm.class);
      return switch (corrections.correct(id, form.command(evidence(input)), me)) {
        case CorrectionResult.Corrected() -> {
          flash.addFlashAttribute("notice", t("settlement.statement.wasCorrected"));
          yield "redirect:/settlement/statements/" + id;
        }
        case CorrectionResult.Asked(var approval) -> "redirect:/approvals/" + approval;
      };
    } catch (InvalidInput bad) {
      return form(id, model, input.with(bad));
    }
  }

  private UUID evidence(Input input) throws IOException {
    var file = input.file("evidence");
    return files.keep(
        Optional.ofNullable(file.getOriginalFilename()).orElse("correction"),
        Optional.ofNullable(file.getContentType()).orElse(""),
        file.getBytes(),
        Act.READ_MONEY);
  }

  private String form(UUID id, Model model, Input input) {
    var statement = screens.one(id);
    model.addAttribute("statement", statement);
    model.addAttribute("lines", lines(statement));
    model.addAttribute("input", input);
    return "settlement/correction";
  }

  private static List<Option> lines(StatementShown statement) {
    return statement.lines().stream()
        .filter(line -> line.line() != null)
        .map(line -> new Option(String.valueOf(line.line()), line.named()))
        .toList();
  }
}
