package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.house.People;
import org.walnut.shared.EvidenceGrade;
import org.walnut.web.Cursor;

@FigureRoomTest
class FiguresTests {

  /** 101 × (1 + 2 + … + 60). */
  private static final BigDecimal ALL = new BigDecimal(101 * 60 * 61 / 2);

  @Autowired Figures figures;

  @Test
  void the_total_is_the_sum_of_the_list_walked_page_by_page() {
    var records = walked("sample.income", Samples.ask(Samples.COUNTY));

    assertThat(records).hasSize(60).extracting(FigureRecord::id).doesNotHaveDuplicates();
    assertThat(sum(records)).isEqualByComparingTo(ALL);
    var total = figures.total("sample.income", Samples.ask(Samples.COUNTY));
    assertThat(total.value()).isEqualByComparingTo(ALL);
    assertThat(total.count()).isEqualTo(60);
  }

  @Test
  void the_list_begins_with_the_newest() {
    var records = walked("sample.income", Samples.ask(Samples.COUNTY));

    assertThat(records.getFirst().onDay()).isEqualTo(LocalDate.of(2025, 10, 28));
    assertThat(records).isSortedAccordingTo((a, b) -> b.onDay().compareTo(a.onDay()));
  }

  @Test
  void the_grades_add_up_to_the_total() {
    var grades = figures.byGrade("sample.income", Samples.ask(Samples.COUNTY));

    assertThat(grades).extracting(GradeShare::grade).containsExactly(EvidenceGrade.values());
    assertThat(grades.stream().map(GradeShare::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(ALL);
  }

  @Test
  void the_places_one_level_down_add_up_and_each_is_what_it_says_when_asked_itself() {
    var towns = figures.byDivision("sample.income", Samples.ask(Samples.COUNTY));

    assertThat(towns)
        .extracting(DivisionTotal::division)
        .containsExactly(Samples.HONGCHUAN, Samples.WANGMO);
    assertThat(towns)
        .allSatisfy(town ->
            assertThat(figures.total("sample.income", Samples.ask(town.division())))
                .isEqualTo(town.total()));
    var villages = figures.byDivision("sample.income", Samples.ask(Samples.WANGMO));
    assertThat(villages).hasSize(2);
    assertThat(
            villages.stream()
                .map(part -> part.total().sum())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(towns.getLast().total().sum());
  }

  @Test
  void the_same_definition_is_asked_for_other_days() {
    var question = Samples.ask(Samples.COUNTY);
    var days =
        List.of(
            LocalDate.of(2025, 1, 11),
            LocalDate.of(2025, 10, 28),
            Samples.YEAR_END,
            LocalDate.of(2026, 1, 6));

    var series = figures.days("sample.income", question, days);

    assertThat(series).extracting(DayTotal::day).containsExactlyElementsOf(days);
    assertThat(series)
        .allSatisfy(point ->
            assertThat(figures.total("sample.income", question.asOf(point.day())))
                .isEqualTo(point.total()));
    assertThat(series.getFirst().total().value()).isEqualByComparingTo("303");
    // The window is a year: the record of 6 January 2025 is out of it a year later.
    assertThat(series.getLast().total().value())
        .isEqualByComparingTo(ALL.subtract(new BigDecimal(101)));
  }

  @Test
  void a_ratio_is_the_values_over_the_weights() {
    // (2, 800), (3, 2200), (4, 2952), (1, 5000) under 2952: 5 of 10 persons, and
    // (2 × 2152/2952 + 3 × 752/2952) / 10.
    var county = Samples.ask(Samples.COUNTY);
    assertThat(figures.total("sample.incidence", county).value()).isEqualByComparingTo("0.5");
    assertThat(figures.total("sample.gap", county).value()).isEqualByComparingTo("0.2222222222");
  }

  @Test
  void the_line_may_be_another_and_may_include_who_is_on_it() {
    var county = Samples.ask(Samples.COUNTY);
    var inclusive = new FigureQuestion(county.asOf(), county.division(), county.line(), true);

    assertThat(figures.total("sample.incidence", inclusive).value()).isEqualByComparingTo("0.9");
    assertThat(figures.total("sample.gap", inclusive).value()).isEqualByComparingTo("0.2222222222");
  }

  @Test
  void without_records_everything_is_nothing() {
    var long_ago = Samples.ask(Samples.COUNTY).asOf(LocalDate.of(2010, 1, 1));

    var summary = figures.summary("sample.income", long_ago);

    assertThat(summary.total())
        .isEqualTo(new FigureTotal(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0));
    assertThat(summary.grades()).isEmpty();
    assertThat(summary.divisions()).isEmpty();
    assertThat(walked("sample.income", long_ago)).isEmpty();
  }

  @Test
  void several_totals_come_in_one_statement() {
    var question = Samples.ask(Samples.WANGMO);
    var mine = figures.all(People.countyStaff());

    var totals = figures.totals(mine, question);

    assertThat(totals).hasSameSizeAs(mine);
    totals.forEach((id, total) -> assertThat(total).isEqualTo(figures.total(id, question)));
  }

  private List<FigureRecord> walked(String id, FigureQuestion question) {
    var records = new ArrayList<FigureRecord>();
    var page = figures.records(id, question, Cursor.START);
    records.addAll(page.items());
    while (page.next() != null) {
      page = figures.records(id, question, Cursor.read(page.next()));
      records.addAll(page.items());
    }
    return records;
  }

  private static BigDecimal sum(List<FigureRecord> records) {
    return records.stream().map(FigureRecord::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
