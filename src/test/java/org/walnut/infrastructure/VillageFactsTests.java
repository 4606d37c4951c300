package org.walnut.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.figure.Desk;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.Figures;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

@RoomTest
class VillageFactsTests {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private final Person officer = People.townOfficer("621221104000");
  private final Person staff = People.countyStaff();

  @Autowired VillageFacts facts;
  @Autowired Figures figures;
  @Autowired Desk desk;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_newest_fact_of_a_day_holds_and_the_older_days_stay_to_be_asked() {
    var town = "621221104000";
    var village = "621221104200";
    var before = value("infrastructure.broadband", town, MARCH.plusMonths(6));

    facts.record(fact(village, FactKind.BROADBAND, FactValue.YES, MARCH), officer);
    facts.record(fact(village, FactKind.BROADBAND, FactValue.NO, MARCH.plusMonths(2)), officer);
    assertThat(value("infrastructure.broadband", town, MARCH.plusMonths(1)))
        .isEqualByComparingTo("1");
    assertThat(value("infrastructure.broadband", town, MARCH.plusMonths(6)))
        .isEqualByComparingTo(before);

    facts.record(fact(village, FactKind.BROADBAND, FactValue.YES, MARCH.plusMonths(2)), officer);
    assertThat(value("infrastructure.broadband", town, MARCH.plusMonths(6)))
        .isEqualByComparingTo(before.add(BigDecimal.ONE));
    assertThat(value("infrastructure.broadband", town, MARCH.minusDays(1)))
        .isEqualByComparingTo("0");
  }

  @Test
  void poor_villages_online_are_counted_by_town_and_by_the_lower_grade() {
    var town = "621221105000";
    record("621221105201", FactKind.POOR_VILLAGE, FactValue.YES, FactSource.PAPER);
    record("621221105201", FactKind.BROADBAND, FactValue.YES, FactSource.TOLD);
    record("621221105202", FactKind.POOR_VILLAGE, FactValue.YES, FactSource.PAPER);
    record("621221105202", FactKind.BROADBAND, FactValue.YES, FactSource.MEASURED);
    record("621221105203", FactKind.POOR_VILLAGE, FactValue.YES, FactSource.PAPER);
    record("621221105204", FactKind.BROADBAND, FactValue.YES, FactSource.PAPER);

    assertThat(value("infrastructure.poorVillages", town, MARCH)).isEqualByComparingTo("3");
    assertThat(value("infrastructure.poorOnline", town, MARCH)).isEqualByComparingTo("2");
    assertThat(value("infrastructure.poorOnlineShare", town, MARCH))
        .isBetween(new BigDecimal("0.666"), new BigDecimal("0.667"));
    assertThat(figures.summary("infrastructure.poorOnline", question(town, MARCH)).grades())
        .extracting(share -> share.grade())
        .containsExactlyInAnyOrder(EvidenceGrade.E0, EvidenceGrade.E1);
  }

  @Test
  void the_same_fact_again_changes_nothing() {
    var id = Ids.next();
    var fact = fact(id, "621221104201", FactKind.ROAD, FactValue.HARDENED, MARCH);

    assertThat(facts.record(fact, officer)).isEqualTo(facts.record(fact, officer));
    assertThat(facts.recordAll(List.of(fact), officer)).isZero();
  }

  @Test
  void nobody_writes_of_a_village_out_of_reach() {
    var elsewhere = fact("621221106200", FactKind.ROAD, FactValue.HARDENED, MARCH);
    var contact =
        People.of(Role.VILLAGE_CONTACT, new Scope(Scope.Kind.VILLAGE, "621221104202", null));

    assertThatThrownBy(() -> facts.record(elsewhere, officer)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> facts.recordAll(List.of(elsewhere), officer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() ->
            facts.record(fact("621221104203", FactKind.ROAD, FactValue.HARDENED, MARCH), contact))
        .isInstanceOf(InvalidInput.class);
    assertThat(
            facts.record(fact("621221104202", FactKind.ROAD, FactValue.HARDENED, MARCH), contact))
        .isNotNull();
  }

  @Test
  void a_value_fits_its_kind_for_us_and_for_the_database() {
    assertThatThrownBy(() -> fact("621221104200", FactKind.ROAD, FactValue.YES, MARCH))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> insert("ROAD", "YES", "PAPER", "E1"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("a_kind_has_its_values");
    assertThatThrownBy(() -> insert("ROAD", "NONE", "TOLD", "E3"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("a_source_has_its_grade");
  }

  @Test
  void a_village_of_which_nothing_was_written_for_a_year_comes_to_the_desk() {
    var officer = People.townOfficer("621221107000");
    var village = "621221107200";
    assertThat(OnTheDesk.paths(desk, officer)).contains(path(village));

    facts.record(fact(village, FactKind.WATER, FactValue.PIPED, LocalDate.of(2020, 1, 1)), officer);
    assertThat(OnTheDesk.paths(desk, officer)).contains(path(village));
    facts.record(fact(village, FactKind.WATER, FactValue.PIPED, MARCH), officer);
    assertThat(OnTheDesk.paths(desk, officer)).doesNotContain(path(village));
    assertThat(OnTheDesk.kinds(desk, People.ofCounty(Role.AUDITOR))).isEmpty();
  }

  private void insert(String kind, String value, String source, String grade) {
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into village_fact (id, village_code, kind, value, on_day, source, source_note, grade, recorded_at, recorded_by)
                values (gen_random_uuid(), '621221104200', :kind, :value, date '2026-01-01', :source, 'x', :grade, now(), 'x')
                """)
            .param("kind", kind)
            .param("value", value)
            .param("source", source)
            .param("grade", grade)
            .update());
  }

  private void record(String village, FactKind kind, FactValue value, FactSource source) {
    var place = new DivisionCode(village);
    facts.record(new NewFact(null, place, kind, value, MARCH, source, "list", null), staff);
  }

  private BigDecimal value(String figure, String town, LocalDate day) {
    return figures.summary(figure, question(town, day)).total().value();
  }

  private static FigureQuestion question(String place, LocalDate day) {
    return new FigureQuestion(day, new DivisionCode(place), new Money(1), false);
  }

  private static String path(String village) {
    return "/infrastructure/" + village;
  }

  private static NewFact fact(String village, FactKind kind, FactValue value, LocalDate day) {
    return fact(Ids.next(), village, kind, value, day);
  }

  private static NewFact fact(
      UUID id, String village, FactKind kind, FactValue value, LocalDate day) {
    var place = new DivisionCode(village);
    return new NewFact(id, place, kind, value, day, FactSource.PAPER, "list", null);
  }
}
