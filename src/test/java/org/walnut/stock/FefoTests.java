package org.walnut.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.stock.Shelf.kg;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.walnut.stock.Fefo.Offer;
import org.walnut.stock.ReserveResult.Reserved;
import org.walnut.stock.ReserveResult.Short;

class FefoTests {

  private static final UUID OLD = new UUID(0, 2);
  private static final UUID NEW = new UUID(0, 1);
  private static final List<Offer> OFFERS =
      List.of(
          new Offer(NEW, LocalDate.of(2027, 11, 1), kg(50)),
          new Offer(OLD, LocalDate.of(2027, 5, 1), kg(30)));

  @Test
  void what_keeps_the_shortest_is_taken_first() {
    assertThat(Fefo.take(OFFERS, kg(20)))
        .isEqualTo(new Reserved(List.of(new Allocation(OLD, kg(20)))));
  }

  @Test
  void the_next_lot_gives_only_what_is_missing() {
    assertThat(Fefo.take(OFFERS, kg(80)))
        .isEqualTo(new Reserved(List.of(new Allocation(OLD, kg(30)), new Allocation(NEW, kg(50)))));
    assertThat(Fefo.take(OFFERS, kg(31)))
        .isEqualTo(new Reserved(List.of(new Allocation(OLD, kg(30)), new Allocation(NEW, kg(1)))));
  }

  @Test
  void nothing_is_taken_when_there_is_too_little() {
    assertThat(Fefo.take(OFFERS, kg(81))).isEqualTo(new Short(kg(80)));
    assertThat(Fefo.take(List.of(), kg(1))).isEqualTo(new Short(kg(0)));
  }

  @Test
  void an_empty_lot_is_passed_over() {
    var offers = List.of(new Offer(OLD, LocalDate.of(2027, 5, 1), kg(0)), OFFERS.getFirst());

    assertThat(Fefo.take(offers, kg(5)))
        .isEqualTo(new Reserved(List.of(new Allocation(NEW, kg(5)))));
  }
}
