package org.walnut.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.walnut.household.AHousehold.headedBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.FigureTotal;
import org.walnut.figure.Figures;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.web.Cursor;

/**
 * The figures computed in the database are those computed in Java; each test lives in villages of
 * its own.
 */
@RoomTest
class HouseholdFiguresTests {

  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  private static final Money LINE = new Money(295_200);

  private final Person staff = People.countyStaff();

  @Autowired Households households;
  @Autowired Incomes incomes;
  @Autowired Figures figures;
  @Autowired PovertyLines lines;

  @Test
  void the_published_example_comes_out_of_the_database() {
    var village = "621221112216";
    living(village, 2, 800);
    living(village, 3, 2200);
    living(village, 4, 2952);
    living(village, 1, 5000);

    assertThat(total("household.incidence", village).value()).isEqualByComparingTo("0.5");
    assertThat(total("household.gap", village).value())
        .isCloseTo(new BigDecimal("0.222222"), within(new BigDecimal("0.0000005")));
    assertThat(total("household.severity", village).value())
        .isCloseTo(new BigDecimal("0.125756"), within(new BigDecimal("0.0000005")));
  }

  @Test
  void the_database_and_java_agree_on_random_registers() {
    long seed = Long.getLong("walnut.seed", System.nanoTime());
    System.out.println("walnut.seed=" + seed);
    var random = new Random(seed);
    var village = "621221113201";
    var register = new ArrayList<HouseholdIncome>();
    for (int i = 0; i < 40; i++) {
      register.add(random(village, random));
    }

    for (boolean inclusive : new boolean[] {false, true}) {
      var fgt = PovertyMeasures.of(register, LINE, inclusive);
      agrees(total("household.incidence", village, inclusive), fgt.incidence(), seed);
      agrees(total("household.gap", village, inclusive), fgt.gap(), seed);
      agrees(total("household.severity", village, inclusive), fgt.severity(), seed);
    }
  }

  @Test
  void only_income_of_the_year_and_only_people_of_the_day_count() {
    var village = "621221109205";
    var child = new NewMember("Child", AHousehold.somebody(), Relation.CHILD, AS_OF.plusDays(1));
    var command =
        headedBy("Head")
            .in(village)
            .earning(IncomeCategory.WAGE, 100_000, AS_OF.minusYears(1))
            .earning(IncomeCategory.WAGE, 200_000, AS_OF)
            .earning(IncomeCategory.WAGE, 400_000, AS_OF.plusDays(1))
            .command();
    var members = new ArrayList<>(command.members());
    members.add(child);
    households.register(
        new NewHousehold(
            null,
            command.village(),
            null,
            command.status(),
            null,
            null,
            members,
            command.incomes()),
        staff);

    var gap = total("household.gap", village);

    assertThat(gap.weight()).isEqualByComparingTo("1");
    assertThat(gap.value())
        .isCloseTo(
            new BigDecimal(95_200)
                .divide(new BigDecimal(295_200), 10, java.math.RoundingMode.HALF_UP),
            within(new BigDecimal("0.000000001")));
    assertThat(total("household.income", village).value()).isEqualByComparingTo("200000");
  }

  @Test
  void settled_income_moves_the_measures_by_exactly_that_much_and_is_counted_once() {
    var village = "621221105200";
    var id = living(village, 2, 2000);
    var line = Ids.next();
    var settled = new SettledIncome(id, new Money(12_345), AS_OF, EvidenceGrade.E3, line, "order");

    assertThat(incomes.settled(settled)).isEqualTo(incomes.settled(settled));

    assertThat(total("household.ecommerceIncome", village).value()).isEqualByComparingTo("12345");
    assertThat(total("household.income", village).value()).isEqualByComparingTo("412345");
    var records =
        figures
            .records("household.ecommerceIncome", question(village, false), Cursor.START)
            .items();
    assertThat(records)
        .singleElement()
        .satisfies(record -> assertThat(record.path()).startsWith("/households/" + id));
  }

  @Test
  void a_corrected_line_counts_neither_in_the_income_nor_in_the_grade() {
    var village = "621221105201";
    var id = households.register(headedBy("Head").in(village).command(), staff);
    var wrong =
        incomes.record(
            id, new NewIncome(IncomeCategory.WAGE, new Money(999_999), AS_OF, null), staff);
    incomes.settled(
        new SettledIncome(id, new Money(10_000), AS_OF, EvidenceGrade.E4, Ids.next(), "order"));

    incomes.reverse(wrong, new Reversal("entered for the neighbour"), staff);

    assertThat(total("household.income", village).value()).isEqualByComparingTo("10000");
    assertThat(
            figures.records("household.incidence", question(village, false), Cursor.START).items())
        .singleElement()
        .satisfies(record -> assertThat(record.grade()).isEqualTo(EvidenceGrade.E4));
  }

  @Test
  void the_line_of_the_year_stands_or_the_last_before_it() {
    assertThat(lines.standing(LocalDate.of(2014, 5, 1)).amount()).isEqualTo(new Money(280_000));
    assertThat(lines.standing(LocalDate.of(2026, 5, 1)).id()).isEqualTo("2020-national");
    assertThat(lines.standing(LocalDate.of(2001, 5, 1)).id()).isEqualTo("2010-national");
    assertThat(lines.choices()).hasSize(11);
    assertThat(lines.find("2015-national")).isPresent();
  }

  private HouseholdIncome random(String village, Random random) {
    int persons = 1 + random.nextInt(7);
    var household = headedBy("Head").in(village).withChildren(persons - 1);
    long income = 0;
    for (int i = 0; i < random.nextInt(5); i++) {
      var category = IncomeCategory.values()[random.nextInt(IncomeCategory.values().length)];
      var amount = new Money(1 + random.nextInt(1_000_000));
      household.earning(category, amount.fen(), AS_OF.minusDays(random.nextInt(300)));
      income += category.counted(amount).fen();
    }
    households.register(household.command(), staff);
    return new HouseholdIncome(persons, new Money(income));
  }

  private UUID living(String village, int persons, long yuanPerHead) {
    var household = headedBy("Head").in(village).withChildren(persons - 1);
    return households.register(
        household.earning(IncomeCategory.TRANSFER, persons * yuanPerHead * 100, AS_OF).command(),
        staff);
  }

  private static void agrees(FigureTotal total, BigDecimal expected, long seed) {
    assertThat(total.value())
        .as("walnut.seed=" + seed)
        .isCloseTo(expected, within(new BigDecimal("0.000000001")));
  }

  private FigureTotal total(String figure, String village) {
    return total(figure, village, false);
  }

  private FigureTotal total(String figure, String village, boolean inclusive) {
    return figures.total(figure, question(village, inclusive));
  }

  private static FigureQuestion question(String village, boolean inclusive) {
    return new FigureQuestion(AS_OF, new DivisionCode(village), LINE, inclusive);
  }
}
