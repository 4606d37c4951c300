package org.walnut.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.house.People.signedIn;
import static org.walnut.stock.Shelf.kg;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

@RoomTest
class WriteOffTests {

  private static final NewApproval BURNT = new NewApproval(null, "burnt in the kiln");

  @Autowired Lots lots;
  @Autowired Stock stock;
  @Autowired Goods goods;
  @Autowired Days days;
  @Autowired WriteOffs writeOffs;
  @Autowired Approvals approvals;
  @Autowired MockMvcTester browser;

  Person keeper = People.ofCounty(Role.WAREHOUSE_KEEPER);
  Person centre = People.countyStaff();
  UUID lot;

  @BeforeEach
  void tenKilograms() {
    var shelf = new Shelf(goods, lots, days);
    lot = shelf.waiting(shelf.walnuts(), kg(10), days.today());
  }

  @Test
  void a_lot_leaves_the_stock_only_when_a_second_person_approves() {
    var asked = writeOffs.ask(lot, BURNT, keeper);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg(10));

    approvals.approve(asked, centre);

    assertThat(lots.card(lot).onHand()).isEqualTo(kg(0));
    assertThat(lots.card(lot).state()).isEqualTo(LotState.CLOSED);
    assertThatThrownBy(() -> writeOffs.ask(lot, BURNT, keeper)).isInstanceOf(Refused.class);
  }

  @Test
  void a_lot_that_changed_meanwhile_is_not_written_off() {
    var asked = writeOffs.ask(lot, BURNT, keeper);
    lots.receive(lot, kg(5), "late:" + lot);

    assertThatThrownBy(() -> approvals.approve(asked, centre)).hasMessageContaining("changed");
    assertThat(lots.card(lot).onHand()).isEqualTo(kg(15));
  }

  @Test
  void a_lot_promised_to_an_order_is_not_written_off() {
    lots.pass(lot);
    stock.reserve(Ids.next(), List.of(lot), kg(2));

    assertThatThrownBy(() -> writeOffs.ask(lot, BURNT, keeper)).hasMessageContaining("promised");
  }

  @Test
  void a_lot_that_is_none_is_not_found() {
    assertThatThrownBy(() -> writeOffs.ask(Ids.next(), BURNT, keeper)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_warehouse_asks_on_a_page_or_by_program() {
    var page = "/stock/lots/" + lot + "/write-off";
    assertThat(browser.get().uri("/stock/lots/" + lot).with(signedIn(keeper)).exchange())
        .bodyText()
        .contains(page);
    assertThat(browser.get().uri(page).with(signedIn(keeper)).exchange()).hasStatusOk();
    assertThat(browser.post().uri(page).with(signedIn(keeper)).param("reason", "x").exchange())
        .hasStatus(422);

    assertThat(
            browser
                .post()
                .uri("/api/v1/lots/" + lot + "/write-off")
                .with(signedIn(keeper))
                .header("Idempotency-Key", lot.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"burnt in the kiln\"}")
                .exchange())
        .hasStatus(202)
        .bodyJson()
        .hasPath("$.approval");
    assertThat(
            browser
                .post()
                .uri(page)
                .with(signedIn(keeper))
                .accept("text/html")
                .param("reason", "burnt in the kiln")
                .exchange())
        .hasStatus(409);
  }
}
