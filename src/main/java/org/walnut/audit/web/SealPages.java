package org.walnut.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.web.Cursor;
import org.walnut.web.NavEntry;

/** The seals, one of them to print and publish, and one to take along and check elsewhere. */
@Controller
class SealPages {

  private final SealScreens screens;
  private final SealFiles files;

  SealPages(SealScreens screens, SealFiles files) {
    this.screens = screens;
    this.files = files;
  }

  @GetMapping("/seals")
  @Needs(Act.READ_ACTIVITIES)
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Model model) {
    model.addAttribute("seals", screens.list(q.strip(), cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("waiting", screens.waiting());
    return "audit/seals";
  }

  @GetMapping("/seals/{number}")
  @Needs(Act.READ_ACTIVITIES)
  String show(@PathVariable long number, Model model) {
    model.addAttribute("seal", screens.one(number));
    return "audit/seal";
  }

  @GetMapping("/seals/{number}/print")
  @Needs(Act.READ_ACTIVITIES)
  String print(@PathVariable long number, Model model) {
    model.addAttribute("seal", screens.one(number));
    return "audit/seal-print";
  }

  @GetMapping({"/seals/{number}/export", "/api/v1/seals/{number}/export"})
  @Needs(Act.READ_ACTIVITIES)
  void export(@PathVariable long number, HttpServletResponse response) throws IOException {
    files.write(number, response);
  }

  @Bean
  static NavEntry sealsEntry() {
    return new NavEntry(
        "web.nav.house", 71, "/seals", "audit.seals.title", Act.READ_ACTIVITIES.name());
  }
}
