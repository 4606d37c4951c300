package org.walnut.operation.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.operation.Jobs;
import org.walnut.operation.UnheardFacts;
import org.walnut.operation.Vitals;
import org.walnut.shared.NotFound;
import org.walnut.web.NavEntry;
import org.walnut.web.Words;

/** What ails Walnut, and what can be tried again. */
@Controller
class OperationPages {

  private final Vitals vitals;
  private final UnheardFacts facts;
  private final Jobs jobs;

  OperationPages(Vitals vitals, UnheardFacts facts, Jobs jobs) {
    this.vitals = vitals;
    this.facts = facts;
    this.jobs = jobs;
  }

  @GetMapping("/operations")
  @Needs(Act.OPERATE)
  String show(Model model) {
    var failing = jobs.failing();
    model.addAttribute(
        "screen",
        new OperationScreen(
            vitals.all(failing).stream().map(OperationScreen.PartRow::of).toList(),
            facts.list().stream().map(OperationScreen.FactRow::of).toList(),
            failing.stream().map(OperationScreen.JobRow::of).toList()));
    return "operation/show";
  }

  @PostMapping("/operations/facts/{id}/attempt")
  @Needs(Act.OPERATE)
  String tellAgain(@PathVariable UUID id, RedirectAttributes flash) {
    if (!facts.tellAgain(id)) {
      throw new NotFound("operation.fact", id);
    }
    flash.addFlashAttribute("notice", Words.t("operation.fact.toldAgain"));
    return "redirect:/operations";
  }

  @PostMapping("/operations/jobs/{name}/attempt")
  @Needs(Act.OPERATE)
  String tryAgain(@PathVariable String name, RedirectAttributes flash) {
    if (!jobs.tryAgain(name)) {
      throw new NotFound("operation.job", name);
    }
    flash.addFlashAttribute("notice", Words.t("operation.job.triedAgain"));
    return "redirect:/operations";
  }

  @Bean
  static NavEntry operationsEntry() {
    return new NavEntry("web.nav.house", 90, "/operations", "operation.title", Act.OPERATE.name());
  }
}
