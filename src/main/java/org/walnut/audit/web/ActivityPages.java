package org.walnut.audit.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.web.Cursor;
import org.walnut.web.NavEntry;

/** The list of what was done. */
@Controller
class ActivityPages {

  private final ActivityScreens screens;

  ActivityPages(ActivityScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/activities")
  @Needs(Act.READ_ACTIVITIES)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID subject,
      Cursor cursor,
      Model model) {
    model.addAttribute("activities", screens.list(q.strip(), subject, cursor));
    model.addAttribute("q", q.strip());
    return "audit/activities";
  }

  @Bean
  static NavEntry activitiesEntry() {
    return new NavEntry(
        "web.nav.house", 70, "/activities", "audit.activities.title", Act.READ_ACTIVITIES.name());
  }
}
