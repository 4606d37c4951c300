package org.walnut.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/**
 * The published numbers: each asked for a day, a place and a poverty line, and opened down to its
 * records.
 */
@Service
@Transactional(readOnly = true)
public class Figures {

  private static final int PAGE = 25;

  private final FigureRegister register;
  private final FigureStore store;
  private final FigureExport export;

  Figures(FigureRegister register, FigureStore store, FigureExport export) {
    this.register = register;
    this.store = store;
    this.export = export;
  }

  /** Those the person may read. */
  public List<Figure> all(Person me) {
    return register.all().stream().filter(figure -> me.may(figure.needs())).toList();
  }

  /** One the person may read. */
  public Figure required(String id, Person me) {
    var figure = register.required(id);
    if (!me.may(figure.needs())) {
      throw new NotFound("figure.kind", id);
    }
    return figure;
  }

  /** Whoever works for one shop or station reads the numbers, but not whose they are. */
  public static boolean opensTo(Person me) {
    return me.scope().kind() != Scope.Kind.SHOP && me.scope().kind() != Scope.Kind.STATION;
  }

  /** One whose records the person may see as well. */
  public Figure opened(String id, Person me) {
    if (!opensTo(me)) {
      throw new NotFound("figure.kind", id);
    }
    return required(id, me);
  }

  public FigureTotal total(String id, FigureQuestion question) {
    return summary(id, question).total();
  }

  public List<GradeShare> byGrade(String id, FigureQuestion question) {
    return summary(id, question).grades();
  }

  /** One level below the place asked for; a village is its own only part. */
  public List<DivisionTotal> byDivision(String id, FigureQuestion question) {
    return summary(id, question).divisions();
  }

  /** Total, grades and places in one statement. */
  public FigureSummary summary(String id, FigureQuestion question) {
    return store.summary(register.required(id), question);
  }

  /** The totals of several figures in one statement, by id. */
  public Map<String, FigureTotal> totals(List<Figure> figures, FigureQuestion question) {
    return store.totals(figures, question);
  }

  /** The total on each of these days, in one statement. */
  public List<DayTotal> days(String id, FigureQuestion question, List<LocalDate> days) {
    return store.days(register.required(id), question, days);
  }

  /** The records that make up the number, newest and then largest first. */
  public Paged<FigureRecord> records(String id, FigureQuestion question, Cursor cursor) {
    var after = new FigureStore.After(cursor.date(0), number(cursor.text(1)), cursor.uuid(2));
    return Paged.of(
        store.page(register.required(id), question, after),
        PAGE,
        row -> Cursor.of(row.onDay(), row.value(), row.id()));
  }

  /** Writes the whole list and what it says as a file; {@code out} is flushed and stays open. */
  public void export(String id, FigureQuestion question, ExportFormat format, OutputStream out)
      throws IOException {
    export.write(register.required(id), question, format, out);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException damaged) {
      throw InvalidInput.at("cursor", "web.fault.cursor");
    }
  }
}
