package org.walnut.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.figure.LineSource;
import org.walnut.shared.Money;
import org.walnut.web.Words;

/** The dated poverty lines, as published. */
@Service
@Transactional(readOnly = true)
public class PovertyLines implements LineSource {

  private final JdbcClient db;

  PovertyLines(JdbcClient db) {
    this.db = db;
  }

  /**
   * The line of the year; of the last year that has one when the year has none, of the first when
   * all are later.
   */
  @Override
  public LineChoice standing(LocalDate asOf) {
    return db.sql(
            """
            select code, year, kind, income, amount_fen, inclusive
              from poverty_line
             where region = 'CN'
             order by year > :year, case when year > :year then year else -year end
             limit 1
            """)
        .param("year", asOf.getYear())
        .query(PovertyLines::choice)
        .single();
  }

  @Override
  public List<LineChoice> choices() {
    return db.sql(
            """
            select code, year, kind, income, amount_fen, inclusive
              from poverty_line
             order by year desc, code
            """)
        .query(PovertyLines::choice)
        .list();
  }

  @Override
  public Optional<LineChoice> find(String id) {
    return db.sql(
            """
            select code, year, kind, income, amount_fen, inclusive
              from poverty_line
             where code = :code
            """)
        .param("code", id)
        .query(PovertyLines::choice)
        .optional();
  }

  private static LineChoice choice(ResultSet row, int number) throws SQLException {
    var label =
        Words.t(
            "household.line.label",
            row.getString("year"),
            Words.label(LineKind.valueOf(row.getString("kind"))),
            Words.label(IncomeConcept.valueOf(row.getString("income"))));
    return new LineChoice(
        row.getString("code"),
        label,
        new Money(row.getLong("amount_fen")),
        row.getBoolean("inclusive"));
  }
}
