package org.walnut.reconciliation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.reconciliation.BankFiles;
import org.walnut.shared.NotFound;

/** How far the reading of a long file is. */
@Controller
@RequestMapping("/reconciliation/statements/{id}")
class ReadingPages {

  private final BankFiles files;

  ReadingPages(BankFiles files) {
    this.files = files;
  }

  @GetMapping
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("reading", reading(id));
    return "reconciliation/progress";
  }

  /** Told every second until it is read; the browser then goes to the day. */
  @GetMapping("/progress")
  @Needs(Act.READ_MONEY)
  String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
    var reading = reading(id);
    if (reading.taken()) {
      response.setHeader("HX-Redirect", reading.dayPath());
    }
    model.addAttribute("reading", reading);
    return "reconciliation/progressState";
  }

  private ReadingShown reading(UUID id) {
    return files
        .job(id)
        .map(ReadingShown::new)
        .orElseThrow(() -> new NotFound("reconciliation.reading", id));
  }
}
