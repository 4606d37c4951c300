package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.walnut.supply.Valley.idOf;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.yuan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.stock.Lots;

@RoomTest
@Import(Valley.class)
class IntakeTests {

  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired Inspections inspections;
  @Autowired Lots lots;
  @Autowired Ledger ledger;

  Person shop;
  UUID wang;
  UUID walnuts;
  UUID agreement;

  @BeforeEach
  void an_agreement() {
    shop = valley.shop("山里红", "Mountain Red");
    wang = valley.household("Wang Mo");
    walnuts = valley.goods("核桃", "Walnuts");
    agreement = agreements.sign(valley.buyOut(shop, wang, walnuts), shop);
  }

  @Test
  void a_buy_out_is_owed_as_soon_as_the_goods_are_accepted() {
    // 53.85 - 1.50 = 52.350 kg at 12.50 yuan: 654.375, half up 654.38
    var intake = intakes.weigh(valley.intake(agreement, "53.85", "1.5", "12.50"), shop);
    assertThat(ledger.balance(AccountRef.household(wang))).isEqualTo(Money.ZERO);

    var lot = intakes.accept(intake, shop);

    assertThat(ledger.balance(AccountRef.household(wang))).isEqualTo(new Money(65_438));
    assertThat(ledger.balance(AccountRef.shop(idOf(shop)))).isEqualTo(new Money(-65_438));
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("52.35"));
  }

  @Test
  void goods_on_commission_are_not_owed_yet() {
    var li = valley.household("Li");
    var other = agreements.sign(valley.consignment(shop, li, walnuts), shop);

    intakes.weighAndAccept(valley.intake(other, "20", "0", "11"), shop);

    assertThat(ledger.balance(AccountRef.household(li))).isEqualTo(Money.ZERO);
  }

  @Test
  void goods_on_the_same_terms_are_collected_in_one_lot_and_others_apart() {
    var li = agreements.sign(valley.buyOut(shop, valley.household("Li"), walnuts), shop);
    var zhao = agreements.sign(valley.consignment(shop, valley.household("Zhao"), walnuts), shop);

    var first =
        intakes.accept(intakes.weigh(valley.intake(agreement, "10", "0", "12"), shop), shop);
    var second = intakes.accept(intakes.weigh(valley.intake(li, "5", "0", "13"), shop), shop);
    var third = intakes.accept(intakes.weigh(valley.intake(zhao, "7", "0", "12"), shop), shop);

    assertThat(second).isEqualTo(first);
    assertThat(third).isNotEqualTo(first);
    assertThat(lots.card(first).onHand()).isEqualTo(kg("15"));
  }

  @Test
  void a_sampled_lot_collects_no_more() {
    var first =
        intakes.accept(intakes.weigh(valley.intake(agreement, "10", "0", "12"), shop), shop);
    inspections.sample(first, Valley.INSPECTOR);

    var second =
        intakes.accept(intakes.weigh(valley.intake(agreement, "4", "0", "12"), shop), shop);

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void a_price_under_the_floor_is_a_fault_that_names_the_floor() {
    assertThat(faults(valley.intake(agreement, "10", "0", "9.99")))
        .containsExactly(Fault.of("price", "supply.fault.underFloor", yuan("10")));
  }

  @Test
  void weights_days_grades_and_places_must_make_sense() {
    var today = valley.today();
    var tooHeavy =
        new NewIntake(
            null,
            agreement,
            "NINTH",
            kg("5000.001"),
            kg("5001"),
            yuan("12"),
            today.plusDays(1),
            new DivisionCode("621221108999"));

    assertThat(faults(tooHeavy))
        .extracting(Fault::field)
        .containsExactly("gross", "tare", "receivedOn", "grade", "harvestPlace");
    assertThat(
            faults(
                new NewIntake(null, agreement, "FIRST", kg("1"), kg("1"), yuan("12"), today, null)))
        .extracting(Fault::field)
        .containsExactly("tare");
    assertThat(
            faults(
                new NewIntake(
                    null,
                    agreement,
                    "FIRST",
                    kg("1"),
                    kg("0"),
                    yuan("12"),
                    today.minusDays(16),
                    null)))
        .extracting(Fault::key)
        .containsExactly("supply.fault.beforeAgreement");
    assertThat(
            faults(
                new NewIntake(
                    null, Ids.next(), "FIRST", kg("1"), kg("0"), yuan("12"), today, null)))
        .extracting(Fault::field)
        .containsExactly("agreement");
  }

  @Test
  void nothing_is_bought_under_a_closed_agreement() {
    agreements.fulfil(agreement, shop);

    assertThat(faults(valley.intake(agreement, "10", "0", "12")))
        .extracting(Fault::key)
        .containsExactly("supply.fault.notActive");
  }

  @Test
  void what_is_rejected_goes_home_and_what_is_accepted_stays() {
    var bad = intakes.weigh(valley.intake(agreement, "10", "0", "12"), shop);
    var good = intakes.weigh(valley.intake(agreement, "10", "0", "12"), shop);

    intakes.reject(bad, "mouldy", shop);
    var lot = intakes.accept(good, shop);

    assertThatThrownBy(() -> intakes.accept(bad, shop)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> intakes.reject(good, "late", shop)).isInstanceOf(Refused.class);
    assertThat(intakes.accept(good, shop)).isEqualTo(lot);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("10"));
  }

  @Test
  void a_mistake_is_taken_out_of_the_lot_and_out_of_the_books() {
    var right = intakes.weighAndAccept(valley.intake(agreement, "10", "0", "12"), shop);
    var mistake = intakes.weigh(valley.intake(agreement, "100", "0", "12"), shop);
    var lot = intakes.accept(mistake, shop);

    intakes.reverse(mistake, "100 instead of 10", shop);

    assertThat(right).isNotEqualTo(mistake);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("10"));
    assertThat(ledger.balance(AccountRef.household(wang))).isEqualTo(new Money(12_000));
    assertThatThrownBy(() -> intakes.reverse(mistake, "again", shop)).isInstanceOf(Refused.class);
  }

  @Test
  void a_mistake_stays_once_its_lot_is_sampled() {
    var mistake = intakes.weigh(valley.intake(agreement, "100", "0", "12"), shop);
    inspections.sample(intakes.accept(mistake, shop), Valley.INSPECTOR);

    assertThatThrownBy(() -> intakes.reverse(mistake, "too late", shop))
        .isInstanceOf(Refused.class);
  }

  @Test
  void the_station_weighs_for_every_shop_but_another_shop_does_not() {
    var station =
        People.of(Role.STATION_PARTNER, new Scope(Scope.Kind.STATION, InCheng.COUNTY, Ids.next()));
    var intake = intakes.weigh(valley.intake(agreement, "10", "0", "12"), station);

    assertThatThrownBy(() -> intakes.accept(intake, valley.shop("邻家", "Next Door")))
        .isInstanceOf(NotFound.class);
    assertThat(lots.card(intakes.accept(intake, station)).onHand()).isEqualTo(kg("10"));
  }

  private List<Fault> faults(NewIntake intake) {
    return catchThrowableOfType(InvalidInput.class, () -> intakes.weigh(intake, shop)).faults();
  }
}
