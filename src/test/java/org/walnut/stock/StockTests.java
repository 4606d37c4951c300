package org.walnut.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.stock.Shelf.kg;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.audit.Verification;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;
import org.walnut.stock.ReserveResult.Reserved;
import org.walnut.stock.ReserveResult.Short;

@RoomTest
class StockTests {

  @Autowired Stock stock;
  @Autowired Lots lots;
  @Autowired Goods goods;
  @Autowired Days days;
  @Autowired Verification verification;

  Shelf shelf;
  UUID walnuts;

  @BeforeEach
  void walnuts() {
    shelf = new Shelf(goods, lots, days);
    walnuts = shelf.walnuts();
  }

  @Test
  void goods_are_put_aside_from_the_lot_that_keeps_the_shortest() {
    var fresh = shelf.passed(walnuts, kg(10));
    var older = shelf.passed(walnuts, kg(4), days.today().minusDays(30));
    var line = Ids.next();

    var result = stock.reserve(line, List.of(fresh, older), kg(6));

    assertThat(result)
        .isEqualTo(
            new Reserved(List.of(new Allocation(older, kg(4)), new Allocation(fresh, kg(2)))));
    assertThat(lots.card(fresh).free()).isEqualTo(kg(8));
    assertThat(stock.available(List.of(fresh, older))).isEqualTo(kg(8));
  }

  @Test
  void too_little_reserves_nothing_and_says_how_much_there_is() {
    var lot = shelf.passed(walnuts, kg(10));

    assertThat(stock.reserve(Ids.next(), List.of(lot), kg(11))).isEqualTo(new Short(kg(10)));
    assertThat(lots.card(lot).reserved()).isEqualTo(kg(0));
  }

  @Test
  void the_same_line_is_reserved_only_once() {
    var lot = shelf.passed(walnuts, kg(10));
    var line = Ids.next();

    var first = stock.reserve(line, List.of(lot), kg(6));

    assertThat(stock.reserve(line, List.of(lot), kg(6))).isEqualTo(first);
    assertThat(lots.card(lot).reserved()).isEqualTo(kg(6));
  }

  @Test
  void what_is_released_is_free_again_and_what_is_picked_is_gone() {
    var lot = shelf.passed(walnuts, kg(10));
    var released = Ids.next();
    var picked = Ids.next();
    stock.reserve(released, List.of(lot), kg(3));
    stock.reserve(picked, List.of(lot), kg(5));

    stock.release(released);
    stock.release(released);
    var first = stock.pick(picked);

    assertThat(first).containsExactly(new Allocation(lot, kg(5))).isEqualTo(stock.pick(picked));
    assertThat(lots.card(lot).onHand()).isEqualTo(kg(5));
    assertThat(lots.card(lot).reserved()).isEqualTo(kg(0));
    assertThatThrownBy(() -> stock.reserve(released, List.of(lot), kg(1)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_lot_that_was_not_passed_or_keeps_no_longer_is_not_for_sale() {
    var waiting = shelf.waiting(walnuts, kg(10), days.today());
    var stale = shelf.passed(walnuts, kg(10), days.today().minusDays(366));

    assertThat(stock.reserve(Ids.next(), List.of(waiting, stale), kg(1)))
        .isEqualTo(new Short(kg(0)));
  }

  @Test
  void stock_equals_movements_through_it_all() {
    var lot = shelf.passed(walnuts, kg(10));
    var line = Ids.next();
    stock.reserve(line, List.of(lot), kg(3));
    stock.pick(line);
    lots.consume(lot, kg(2), "processing:1");

    assertThat(verification.run())
        .filteredOn(outcome -> outcome.rule().equals("stock equals movements"))
        .singleElement()
        .satisfies(outcome -> assertThat(outcome.finding().faults()).isEmpty())
        .satisfies(outcome -> assertThat(outcome.finding().looked()).isPositive());
  }
}
