package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.InCheng;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Words;

/**
 * Asks PostgreSQL for every figure of every room in every wrapping, and that it gives the columns
 * it must.
 */
@SpringBootTest
@ExtendWith(InCheng.class)
class FigureSqlTests {

  private static final Map<String, String> COLUMNS = columns();
  private static final FigureQuestion QUESTION =
      new FigureQuestion(
          LocalDate.of(2025, 12, 31), new DivisionCode("621221"), new Money(295200), false);

  @Autowired FigureRegister register;
  @Autowired FigureStore store;
  @Autowired TransactionTemplate transaction;

  @TestFactory
  Stream<DynamicTest> every_figure_can_be_asked_in_every_way() {
    return register.all().stream()
        .map(figure -> DynamicTest.dynamicTest(figure.id(), () -> ask(figure)));
  }

  @Test
  void every_figure_has_its_words_in_both_languages() {
    for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      LocaleContextHolder.setLocale(language);
      for (var figure : register.all()) {
        for (var key :
            List.of(
                "figure." + figure.id(),
                "figure." + figure.id() + ".what",
                "figure.group." + figure.group())) {
          assertThat(Words.t(key)).isNotEqualTo(key);
        }
      }
    }
    LocaleContextHolder.resetLocaleContext();
  }

  private void ask(Figure figure) {
    Tenancy.within(InCheng.COUNTY, () -> transaction.executeWithoutResult(_ -> askNow(figure)));
  }

  private void askNow(Figure figure) {
    assertThat(given(figure)).isEqualTo(COLUMNS);
    var summary = store.summary(figure, QUESTION);
    store.page(figure, QUESTION, new FigureStore.After(null, null, null));
    store.page(
        figure, QUESTION, new FigureStore.After(QUESTION.asOf(), BigDecimal.ONE, new UUID(1, 1)));
    store.places(figure, QUESTION);
    assertThat(store.days(figure, QUESTION, List.of(QUESTION.asOf())))
        .containsExactly(new DayTotal(QUESTION.asOf(), summary.total()));
    assertThat(store.totals(List.of(figure), QUESTION)).containsEntry(figure.id(), summary.total());
    try (var list = store.list(figure, QUESTION)) {
      assertThat(list.count()).isEqualTo(summary.total().count());
    }
  }

  private Map<String, String> given(Figure figure) {
    return store
        .asked(FigureSql.list(figure), QUESTION)
        .query(row -> {
          var found = new LinkedHashMap<String, String>();
          var columns = row.getMetaData();
          for (int column = 1; column <= columns.getColumnCount(); column++) {
            found.put(columns.getColumnName(column), columns.getColumnTypeName(column));
          }
          return found;
        });
  }

  private static Map<String, String> columns() {
    var columns = new LinkedHashMap<String, String>();
    columns.put("record_id", "uuid");
    columns.put("on_day", "date");
    columns.put("division", "text");
    columns.put("label", "text");
    columns.put("value", "numeric");
    columns.put("weight", "numeric");
    columns.put("grade", "text");
    columns.put("path", "text");
    return columns;
  }
}
