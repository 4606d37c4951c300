package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.supply.Valley.INSPECTOR;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.quick;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Refused;
import org.walnut.stock.LotState;
import org.walnut.stock.Lots;

@RoomTest
@Import(Valley.class)
class DisposalTests {

  private static final NewApproval BURIED = new NewApproval(null, "buried, two witnesses");

  @Autowired Valley valley;
  @Autowired Inspections inspections;
  @Autowired Disposals disposals;
  @Autowired Approvals approvals;
  @Autowired Lots lots;

  UUID lot;

  @BeforeEach
  void a_lot_of_a_hundred_kilograms() {
    lot = valley.brought(valley.shop("山里红", "Mountain Red"), valley.goods("核桃", "Walnuts"), "100");
  }

  @Test
  void what_is_confirmed_is_destroyed_when_a_second_person_approves() {
    confirmPositive();
    var asked = disposals.ask(lot, Disposal.DESTROYED, BURIED, INSPECTOR);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("100"));
    assertThatThrownBy(() -> approvals.approve(asked, INSPECTOR)).hasMessageContaining("own");

    approvals.approve(asked, People.countyStaff());

    assertThat(lots.card(lot).state()).isEqualTo(LotState.CLOSED);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg("0"));
  }

  @Test
  void a_lot_cleared_meanwhile_is_kept() {
    confirmPositive();
    var asked = disposals.ask(lot, Disposal.RETURNED, BURIED, INSPECTOR);
    inspections.record(lot, NewTest.laboratory(false, "LC-MS", "7"), INSPECTOR);

    assertThatThrownBy(() -> approvals.approve(asked, People.countyStaff()))
        .isInstanceOf(Refused.class);
    assertThat(lots.card(lot).state()).isEqualTo(LotState.PASSED);
  }

  @Test
  void only_what_is_confirmed_is_disposed_of() {
    inspections.sample(lot, INSPECTOR);

    assertThatThrownBy(() -> disposals.ask(lot, Disposal.DESTROYED, BURIED, INSPECTOR))
        .isInstanceOf(Refused.class);
  }

  private void confirmPositive() {
    inspections.sample(lot, INSPECTOR);
    inspections.record(lot, quick("50"), INSPECTOR);
    inspections.retest(lot);
    inspections.record(lot, quick("77"), INSPECTOR);
  }
}
