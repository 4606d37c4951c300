package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.household.IncomeConcept;
import org.walnut.household.LineKind;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** The published lines as people read them. */
@Repository
@Transactional(readOnly = true)
class PovertyLineScreens {

  private final JdbcClient db;

  PovertyLineScreens(JdbcClient db) {
    this.db = db;
  }

  List<LineRow> lines() {
    return db.sql(
            """
            select year, kind, amount_fen, price_basis, income, inclusive, verified, source
              from poverty_line
             order by year desc, region, kind
            """)
        .query(PovertyLineScreens::line)
        .list();
  }

  private static LineRow line(ResultSet row, int number) throws SQLException {
    return new LineRow(
        row.getString("year"),
        Words.label(LineKind.valueOf(row.getString("kind"))),
        Show.yuan(Sql.money(row, "amount_fen")),
        row.getString("price_basis").equals("CURRENT")
            ? t("household.line.current")
            : t("household.line.base2010"),
        Words.label(IncomeConcept.valueOf(row.getString("income"))),
        row.getBoolean("inclusive") ? t("household.line.inclusive") : t("household.line.strict"),
        row.getBoolean("verified"),
        row.getString("source"));
  }
}
