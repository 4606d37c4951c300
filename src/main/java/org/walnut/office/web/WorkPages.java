package org.walnut.office.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.files.Files;
import org.walnut.office.Duties;
import org.walnut.office.DutyReport;
import org.walnut.office.WorkKey;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** What is due of recurring duties, and the form by which it is told done. */
@Controller
class WorkPages {

  private final Duties duties;
  private final WorkScreens works;
  private final Files files;

  WorkPages(Duties duties, WorkScreens works, Files files) {
    this.duties = duties;
    this.works = works;
    this.files = files;
  }

  @GetMapping("/duties/work")
  @Needs(Act.READ_OFFICES)
  String list(
      @RequestParam(defaultValue = "open") String state, Cursor cursor, Person me, Model model) {
    model.addAttribute("works", works.page(WorkFilter.of(me, null, state), cursor));
    model.addAttribute("state", state);
    return "office/works";
  }

  @GetMapping("/duties/{duty}/work/{office}/{period}")
  @Needs(Act.READ_OFFICES)
  String show(
      @PathVariable UUID duty,
      @PathVariable UUID office,
      @PathVariable LocalDate period,
      Model model) {
    return page(new WorkKey(duty, office, period), Input.empty(), model);
  }

  @PostMapping("/duties/{duty}/work/{office}/{period}")
  @Needs(Act.READ_OFFICES)
  String finish(
      @PathVariable UUID duty,
      @PathVariable UUID office,
      @PathVariable LocalDate period,
      Input input,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile evidence,
      Person me,
      RedirectAttributes flash,
      Model model)
      throws IOException {
    var key = new WorkKey(duty, office, period);
    try {
      var report = input.as(DutyReport.class);
      duties.finish(key, new DutyReport(report.note(), kept(evidence)), me);
      flash.addFlashAttribute("notice", t("office.work.finished"));
      return "redirect:" + key.path();
    } catch (InvalidInput invalid) {
      return page(key, input.with(invalid), model);
    }
  }

  private List<UUID> kept(@Nullable MultipartFile evidence) throws IOException {
    if (evidence == null || evidence.isEmpty()) {
      return List.of();
    }
    var name = Objects.requireNonNullElse(evidence.getOriginalFilename(), evidence.getName());
    var type = Objects.requireNonNullElse(evidence.getContentType(), "");
    return List.of(files.keep(name, type, evidence.getBytes(), Act.READ_OFFICES));
  }

  private String page(WorkKey key, Input input, Model model) {
    model.addAttribute("work", works.one(key));
    model.addAttribute("evidence", works.evidence(key));
    model.addAttribute("input", input);
    return "office/work";
  }
}
