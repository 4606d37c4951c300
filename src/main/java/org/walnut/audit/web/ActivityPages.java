package org.walnut.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.web.CsvFile;
import org.walnut.web.Cursor;
import org.walnut.web.NavEntry;

/** The list of what was done, and the same as a file. */
@Controller
class ActivityPages {

  private final ActivityScreens screens;

  ActivityPages(ActivityScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/activities")
  @Needs(Act.READ_ACTIVITIES)
  String list(@ModelAttribute("question") ActivityQuestion question, Cursor cursor, Model model) {
    model.addAttribute("activities", screens.list(question, cursor));
    model.addAttribute("kinds", screens.kinds());
    return "audit/activities";
  }

  @GetMapping("/activities.csv")
  @Needs(Act.READ_ACTIVITIES)
  void file(@ModelAttribute("question") ActivityQuestion question, HttpServletResponse response)
      throws IOException {
    try (var csv = CsvFile.answer("activities", response)) {
      csv.keyRow(
          "audit.when",
          "audit.who",
          "audit.what",
          "audit.kind",
          "audit.subject",
          "audit.why",
          "audit.seal",
          "audit.id");
      screens.each(
          question,
          row ->
              csv.row(
                  row.at().toString(),
                  row.who(),
                  row.what(),
                  row.kind(),
                  row.label(),
                  row.whyText(),
                  row.seal() == null ? "" : row.seal().toString(),
                  row.id().toString()));
    }
  }

  @Bean
  static NavEntry activitiesEntry() {
    return new NavEntry(
        "web.nav.house", 70, "/activities", "audit.activities.title", Act.READ_ACTIVITIES.name());
  }
}
