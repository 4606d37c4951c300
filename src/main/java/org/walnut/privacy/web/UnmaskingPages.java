package org.walnut.privacy.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.web.Cursor;
import org.walnut.web.NavEntry;
import org.walnut.web.Paged;

/** The list of who saw personal values in the clear. */
@Controller
class UnmaskingPages {

  private final UnmaskingScreens screens;

  UnmaskingPages(UnmaskingScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/unmaskings")
  @Needs(Act.READ_ACTIVITIES)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID subject,
      Cursor cursor,
      Model model) {
    model.addAttribute("unmaskings", screens.list(q.strip(), subject, cursor));
    model.addAttribute("q", q.strip());
    return "privacy/unmaskings";
  }

  @GetMapping("/api/v1/unmaskings")
  @Needs(Act.READ_ACTIVITIES)
  @ResponseBody
  Paged<UnmaskingRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID subject,
      Cursor cursor) {
    return screens.list(q.strip(), subject, cursor);
  }

  @Bean
  static NavEntry unmaskingsEntry() {
    return new NavEntry(
        "web.nav.house", 72, "/unmaskings", "privacy.unmaskings", Act.READ_ACTIVITIES.name());
  }
}
