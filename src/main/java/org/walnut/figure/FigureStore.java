package org.walnut.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Sql;

/** Reads figures through the statements of {@link FigureSql}. */
@Repository
class FigureStore {

  /** Where a page of the list begins: after this record. */
  record After(@Nullable LocalDate day, @Nullable BigDecimal value, @Nullable UUID id) {}

  private static final int ROWS_AT_ONCE = 1000;

  private final JdbcClient db;

  FigureStore(JdbcClient db) {
    this.db = db;
  }

  FigureSummary summary(Figure figure, FigureQuestion question) {
    var rows =
        asked(FigureSql.summary(figure), question)
            .param("digits", digits(question.division()))
            .query((row, _) -> SummaryRow.read(row))
            .list();
    return SummaryRow.summary(figure, rows);
  }

  List<FigureRecord> page(Figure figure, FigureQuestion question, After after) {
    return asked(FigureSql.page(figure), question)
        .param("day", after.day())
        .param("value", after.value())
        .param("id", after.id())
        .query(FigureStore::record)
        .list();
  }

  /** To be closed; read while the transaction is open. */
  Stream<FigureRecord> list(Figure figure, FigureQuestion question) {
    return asked(FigureSql.list(figure), question)
        .withFetchSize(ROWS_AT_ONCE)
        .query(FigureStore::record)
        .stream();
  }

  List<DivisionCode> places(Figure figure, FigureQuestion question) {
    return asked(FigureSql.places(figure), question)
        .query((row, _) -> new DivisionCode(row.getString("division")))
        .list();
  }

  List<DayTotal> days(Figure figure, FigureQuestion question, List<LocalDate> days) {
    return asked(FigureSql.days(figure), question)
        .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
        .query((row, _) -> new DayTotal(Sql.date(row, "on_day"), total(figure, row)))
        .list();
  }

  /** By the id of the figure. */
  Map<String, FigureTotal> totals(List<Figure> figures, FigureQuestion question) {
    if (figures.isEmpty()) {
      return Map.of();
    }
    var byId = figures.stream().collect(toMap(Figure::id, identity()));
    var totals = new HashMap<String, FigureTotal>();
    asked(FigureSql.totals(figures), question)
        .query(row -> {
          var id = row.getString("figure");
          totals.put(id, total(Objects.requireNonNull(byId.get(id)), row));
        });
    return totals;
  }

  StatementSpec asked(String sql, FigureQuestion question) {
    return db.sql(sql)
        .param("as_of", question.asOf())
        .param("since", question.since())
        .param("division", question.division().prefix())
        .param("line_fen", question.line().fen())
        .param("line_inclusive", question.inclusive());
  }

  /** How many digits of a record's place name the place one level below the one asked for. */
  private static int digits(DivisionCode division) {
    return division.level() == DivisionLevel.COUNTY ? 9 : 12;
  }

  private static FigureTotal total(Figure figure, ResultSet row) throws SQLException {
    return FigureTotal.of(
        figure,
        FigureTotal.tidy(row.getBigDecimal("sum")),
        FigureTotal.tidy(row.getBigDecimal("weight")),
        row.getLong("records"));
  }

  private static FigureRecord record(ResultSet row, int number) throws SQLException {
    return new FigureRecord(
        Sql.uuid(row, "record_id"),
        Sql.date(row, "on_day"),
        new DivisionCode(row.getString("division")),
        row.getString("label"),
        FigureTotal.tidy(row.getBigDecimal("value")),
        FigureTotal.tidy(row.getBigDecimal("weight")),
        EvidenceGrade.valueOf(row.getString("grade")),
        row.getString("path"));
  }
}
