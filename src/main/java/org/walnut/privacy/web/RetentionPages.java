package org.walnut.privacy.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.shared.Sql;
import org.walnut.web.NavEntry;

/** How long what is kept, and what the daily round has erased. */
@Controller
class RetentionPages {

  private final JdbcClient db;

  RetentionPages(JdbcClient db) {
    this.db = db;
  }

  @GetMapping("/retention")
  @Needs(Act.READ_ACTIVITIES)
  @Transactional(readOnly = true)
  public String show(Model model) {
    model.addAttribute("rules", rules());
    return "privacy/retention";
  }

  @Bean
  static NavEntry retentionEntry() {
    return new NavEntry(
        "web.nav.house", 74, "/retention", "privacy.retention", Act.READ_ACTIVITIES.name());
  }

  private List<RetentionRow> rules() {
    return db.sql(
            """
            select r.kind, r.since, r.days, r.source, last.at, coalesce(last.erased, 0) as erased,
                   (select coalesce(sum(run.erased), 0) from retention_run run where run.kind = r.kind) as all_erased
              from retention_rule r
              left join lateral (select at, erased
                                   from retention_run
                                  where kind = r.kind
                                  order by id desc
                                  limit 1) last on true
             order by r.kind, r.since
            """)
        .query((row, _) ->
            new RetentionRow(
                row.getString("kind"),
                Sql.date(row, "since"),
                row.getInt("days"),
                row.getString("source"),
                Sql.instantOrNull(row, "at"),
                row.getLong("erased"),
                row.getLong("all_erased")))
        .list();
  }
}
