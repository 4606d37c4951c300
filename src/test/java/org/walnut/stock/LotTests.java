package org.walnut.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.stock.Shelf.kg;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

@RoomTest
class LotTests {

  @Autowired Lots lots;
  @Autowired Stock stock;
  @Autowired Goods goods;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Shelf shelf;
  UUID walnuts;

  @BeforeEach
  void walnuts() {
    shelf = new Shelf(goods, lots, days);
    walnuts = shelf.walnuts();
  }

  @Test
  void a_lot_keeps_as_long_as_its_goods_do() {
    var lot = lots.open(new NewLot(Ids.next(), walnuts, "FIRST", Ids.next(), days.today()));

    assertThat(lot.bestBefore()).isEqualTo(days.today().plusDays(365));
    assertThat(lot.state()).isEqualTo(LotState.QUARANTINE);
    assertThat(lot.code()).startsWith("L-");
  }

  @Test
  void an_unknown_grade_is_a_fault_of_the_grade() {
    assertThatThrownBy(
            () -> lots.open(new NewLot(Ids.next(), walnuts, "NINTH", Ids.next(), days.today())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_same_cause_moves_a_lot_only_once() {
    var lot = shelf.waiting(walnuts, kg(10), days.today());

    lots.receive(lot, kg(10), "test:" + lot);

    assertThat(lots.card(lot).onHand()).isEqualTo(kg(10));
  }

  @Test
  void more_than_there_is_cannot_be_taken() {
    var lot = shelf.passed(walnuts, kg(10));
    stock.reserve(Ids.next(), List.of(lot), kg(6));

    assertThatThrownBy(() -> lots.consume(lot, kg(5), "processing:2")).isInstanceOf(Refused.class);
    assertThat(lots.card(lot).onHand()).isEqualTo(kg(10));
  }

  @Test
  void nothing_comes_into_a_passed_lot() {
    var lot = shelf.passed(walnuts, kg(10));

    assertThatThrownBy(() -> lots.receive(lot, kg(1), "late")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> lots.takeBack(lot, kg(1), "late")).isInstanceOf(Refused.class);
  }

  @Test
  void a_promised_lot_is_not_held_until_the_promise_is_released() {
    var lot = shelf.passed(walnuts, kg(10));
    var line = Ids.next();
    stock.reserve(line, List.of(lot), kg(6));

    assertThatThrownBy(() -> lots.hold(lot)).isInstanceOf(Refused.class);
    stock.release(line);
    lots.hold(lot);

    assertThat(lots.card(lot).state()).isEqualTo(LotState.HELD);
    assertThat(stock.available(List.of(lot))).isEqualTo(kg(0));
  }

  @Test
  void what_is_written_off_is_gone_and_closed() {
    var lot = shelf.passed(walnuts, kg(10));

    lots.writeOff(lot, "burnt");
    lots.writeOff(lot, "burnt");

    assertThat(lots.card(lot).onHand()).isEqualTo(kg(0));
    assertThat(lots.card(lot).state()).isEqualTo(LotState.CLOSED);
  }

  @Test
  void the_database_itself_refuses_to_promise_a_lot_that_was_not_passed() {
    var lot = shelf.waiting(walnuts, kg(10), days.today());

    assertThatThrownBy(() ->
            write(
                "insert into reservation (line_id, lot_id, weight_g, reserved_at) values (:id, :lot, 1000, now())",
                lot))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void the_database_itself_keeps_a_promised_lot_passed() {
    var lot = shelf.passed(walnuts, kg(10));
    stock.reserve(Ids.next(), List.of(lot), kg(6));

    assertThatThrownBy(
            () -> write("update lot set state = 'HELD' where id = :lot and id <> :id", lot))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void the_database_itself_refuses_negative_stock_and_changed_movements() {
    var lot = shelf.passed(walnuts, kg(10));

    assertThatThrownBy(() ->
            write(
                "update lot_balance set on_hand_g = -1 where lot_id = :lot and lot_id <> :id", lot))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() ->
            write("update movement set on_hand_delta_g = 1 where lot_id = :lot and id <> :id", lot))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> write("delete from movement where lot_id = :lot and id <> :id", lot))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private void write(String sql, UUID lot) {
    transaction.executeWithoutResult(
        _ -> db.sql(sql).param("lot", lot).param("id", Ids.next()).update());
  }
}
