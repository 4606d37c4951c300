package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.walnut.supply.Valley.INSPECTOR;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.quick;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.house.RoomTest;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.stock.LotState;
import org.walnut.stock.Lots;
import org.walnut.stock.ReserveResult.Short;
import org.walnut.stock.Stock;

@RoomTest
@Import(Valley.class)
class InspectionTests {

  @Autowired Valley valley;
  @Autowired Inspections inspections;
  @Autowired Lots lots;
  @Autowired Stock stock;

  UUID lot;

  @BeforeEach
  void a_lot_of_a_hundred_kilograms() {
    lot = valley.brought(valley.shop("山里红", "Mountain Red"), valley.goods("核桃", "Walnuts"), "100");
  }

  @Test
  void a_clean_lot_is_passed_and_can_be_sold() {
    assertThat(stock.reserve(Ids.next(), List.of(lot), kg("1"))).isEqualTo(new Short(kg("0")));

    inspections.sample(lot, INSPECTOR);
    inspections.begin(lot);
    inspections.record(lot, quick("49.99"), INSPECTOR);

    assertThat(lots.card(lot).state()).isEqualTo(LotState.PASSED);
    assertThat(stock.available(List.of(lot))).isEqualTo(kg("100"));
    assertThat(inspections.tests(lot))
        .singleElement()
        .extracting(TestCard::verdict)
        .isEqualTo(Verdict.NEGATIVE);
  }

  @Test
  void half_inhibited_is_positive_and_the_lot_is_held_until_a_second_sample_clears_it() {
    inspections.sample(lot, INSPECTOR);
    inspections.record(lot, quick("50"), INSPECTOR);
    assertThat(lots.card(lot).state()).isEqualTo(LotState.HELD);
    assertThatThrownBy(() -> inspections.record(lot, quick("1"), INSPECTOR))
        .isInstanceOf(Refused.class);

    inspections.retest(lot);
    inspections.record(lot, quick("12"), INSPECTOR);

    assertThat(lots.card(lot).state()).isEqualTo(LotState.PASSED);
  }

  @Test
  void what_is_confirmed_is_destroyed_or_cleared_by_a_laboratory_only() {
    confirmPositive();
    assertThatThrownBy(() -> inspections.record(lot, quick("1"), INSPECTOR))
        .isInstanceOf(Refused.class);

    inspections.record(lot, NewTest.laboratory(true, "LC-MS", "7"), INSPECTOR);
    assertThat(lots.card(lot).state()).isEqualTo(LotState.HELD);
    inspections.dispose(lot, Disposal.DESTROYED, "buried, two witnesses");

    assertThat(lots.card(lot).state()).isEqualTo(LotState.CLOSED);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("0"));
  }

  @Test
  void a_laboratory_clears_what_the_quick_test_confirmed_wrongly() {
    confirmPositive();

    inspections.record(lot, NewTest.laboratory(false, "LC-MS", "7"), INSPECTOR);

    assertThat(lots.card(lot).state()).isEqualTo(LotState.PASSED);
  }

  @Test
  void a_bad_blank_decides_nothing() {
    inspections.sample(lot, INSPECTOR);
    inspections.record(lot, NewTest.quick(BigDecimal.valueOf(80), "NC-830", "1", false), INSPECTOR);

    assertThat(lots.card(lot).state()).isEqualTo(LotState.QUARANTINE);
    inspections.record(lot, quick("2"), INSPECTOR);
    assertThat(lots.card(lot).state()).isEqualTo(LotState.PASSED);
  }

  @Test
  void a_passed_lot_is_held_by_a_later_positive_test_unless_it_is_promised() {
    valley.pass(lot);
    var line = Ids.next();
    stock.reserve(line, List.of(lot), kg("10"));
    inspections.sample(lot, INSPECTOR);

    assertThatThrownBy(() -> inspections.record(lot, quick("77"), INSPECTOR))
        .isInstanceOf(Refused.class);
    stock.release(line);
    inspections.record(lot, quick("77"), INSPECTOR);

    assertThat(lots.card(lot).state()).isEqualTo(LotState.HELD);
  }

  @Test
  void a_lot_is_inspected_once_at_a_time_and_only_if_it_exists() {
    inspections.sample(lot, INSPECTOR);

    assertThatThrownBy(() -> inspections.sample(lot, INSPECTOR)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> inspections.sample(Ids.next(), INSPECTOR))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> inspections.dispose(lot, Disposal.RETURNED, "no"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void each_method_measures_its_own() {
    inspections.sample(lot, INSPECTOR);
    var wrong =
        new NewTest(
            BigDecimal.ONE,
            "x",
            "y",
            true,
            TestMethod.LABORATORY,
            null,
            valley.today().plusDays(1),
            null);

    assertThat(
            catchThrowableOfType(
                    InvalidInput.class, () -> inspections.record(lot, wrong, INSPECTOR))
                .faults())
        .extracting(Fault::field)
        .containsExactly("testedOn", "inhibition", "overLimit");
  }

  private void confirmPositive() {
    inspections.sample(lot, INSPECTOR);
    inspections.record(lot, quick("60"), INSPECTOR);
    inspections.retest(lot);
    inspections.record(lot, quick("61"), INSPECTOR);
  }
}
