package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.household.IncomeConcept;
import org.walnut.household.LineKind;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** The poverty lines with their sources. */
@Controller
@Transactional(readOnly = true)
class PovertyLinePages {

  /** One published line. */
  public record LineRow(String year, String kind, String amount, String basis, String income, String compared, boolean verified, String source) {}

  private final JdbcClient db;

  PovertyLinePages(JdbcClient db) {
    this.db = db;
  }

  @GetMapping("/poverty-lines")
  @Needs(Act.READ_FIGURES)
  String list(Model model) {
    model.addAttribute("lines", lines());
    return "household/lines";
  }

  private List<LineRow> lines() {
    return db.sql(
            """
            select year, kind, amount_fen, price_basis, income, inclusive, verified, source
              from poverty_line
             order by year desc, region, kind
            """)
        .query(
            (row, _) ->
                new LineRow(
                    row.getString("year"),
                    Words.label(LineKind.valueOf(row.getString("kind"))),
                    Show.yuan(new Money(row.getLong("amount_fen"))),
                    row.getString("price_basis").equals("CURRENT") ? t("household.line.current") : t("household.line.base2010"),
                    Words.label(IncomeConcept.valueOf(row.getString("income"))),
                    row.getBoolean("inclusive") ? t("household.line.inclusive") : t("household.line.strict"),
                    row.getBoolean("verified"),
                    row.getString("source")))
        .list();
  }
}
