package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.yuan;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.access.Person;
import org.walnut.house.RoomTest;
import org.walnut.shared.Fault;
import org.walnut.shared.Forbidden;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

@RoomTest
@Import(Valley.class)
class AgreementTests {

  @Autowired Valley valley;
  @Autowired Agreements agreements;

  Person shop;
  UUID wang;
  UUID walnuts;

  @BeforeEach
  void a_shop_a_household_and_walnuts() {
    shop = valley.shop("山里红", "Mountain Red");
    wang = valley.household("Wang Mo");
    walnuts = valley.goods("核桃", "Walnuts");
  }

  @Test
  void a_signed_agreement_is_in_force_and_can_be_fulfilled() {
    var id = agreements.sign(valley.buyOut(shop, wang, walnuts), shop);

    assertThat(agreements.card(id, shop).stateOn(valley.today())).isEqualTo(AgreementState.ACTIVE);
    agreements.fulfil(id, shop);
    assertThat(agreements.card(id, shop).stateOn(valley.today()))
        .isEqualTo(AgreementState.FULFILLED);
    assertThatThrownBy(() -> agreements.end(id, "too late", shop)).isInstanceOf(Refused.class);
  }

  @Test
  void everything_wrong_is_told_at_once() {
    var wrong =
        new NewAgreement(
            null,
            Ids.next(),
            Ids.next(),
            Ids.next(),
            yuan("10"),
            kg("2000000"),
            valley.today(),
            valley.today().minusDays(1),
            Mechanism.BUY_OUT,
            500,
            yuan("1"));

    assertThat(faults(() -> agreements.sign(wrong, shop)))
        .extracting(Fault::field)
        .containsExactlyInAnyOrder(
            "to", "quantity", "commissionBp", "packagingPerKg", "carrier", "household", "goods");
  }

  @Test
  void the_same_goods_are_not_agreed_twice_for_the_same_days() {
    var first = agreements.sign(valley.buyOut(shop, wang, walnuts), shop);

    assertThat(faults(() -> agreements.sign(valley.buyOut(shop, wang, walnuts), shop)))
        .containsExactly(
            Fault.of(
                "household", "supply.fault.agreedAlready", agreements.card(first, shop).code()));
    agreements.end(first, "by mutual consent", shop);
    assertThat(agreements.sign(valley.buyOut(shop, wang, walnuts), shop)).isNotEqualTo(first);
  }

  @Test
  void the_same_command_again_gives_the_same_agreement() {
    var id = Ids.next();
    var plain = valley.buyOut(shop, wang, walnuts);
    var command =
        new NewAgreement(
            id,
            plain.carrier(),
            wang,
            walnuts,
            plain.floorPrice(),
            plain.quantity(),
            plain.from(),
            plain.to(),
            plain.mechanism(),
            0,
            null);

    assertThat(agreements.sign(command, shop))
        .isEqualTo(agreements.sign(command, shop))
        .isEqualTo(id);
  }

  @Test
  void a_keeper_signs_for_the_own_shop_only_and_sees_no_other() {
    var neighbour = valley.shop("邻家", "Next Door");
    var id = agreements.sign(valley.buyOut(shop, wang, walnuts), shop);

    assertThatThrownBy(() -> agreements.sign(valley.buyOut(shop, wang, walnuts), neighbour))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> agreements.card(id, neighbour)).isInstanceOf(NotFound.class);
  }

  private static List<Fault> faults(ThrowingCallable command) {
    var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInput.class, command);
    return thrown.faults();
  }
}
