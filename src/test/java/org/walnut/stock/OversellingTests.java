package org.walnut.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.stock.Shelf.kg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.audit.Verification;
import org.walnut.house.InCheng;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.stock.ReserveResult.Reserved;
import org.walnut.tenancy.Tenancy;

/** Many buyers at once never get more than there is. */
@RoomTest
class OversellingTests {

  private static final int BUYERS = 60;

  @Autowired Stock stock;
  @Autowired Lots lots;
  @Autowired Goods goods;
  @Autowired Days days;
  @Autowired Verification verification;

  @Test
  void sixty_buyers_at_once_get_exactly_the_fifteen_kilograms_there_are() throws Exception {
    var shelf = new Shelf(goods, lots, days);
    var walnuts = shelf.walnuts();
    var all =
        List.of(
            shelf.passed(walnuts, kg(5)),
            shelf.passed(walnuts, kg(3)),
            shelf.passed(walnuts, kg(7)));

    var served = servedAtOnce(all);

    assertThat(served).isEqualTo(15);
    assertThat(stock.available(all)).isEqualTo(kg(0));
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  /**
   * Every buyer wants a kilogram, names the lots in another order, and every third gives the goods
   * back and tries again.
   */
  private long servedAtOnce(List<UUID> all) throws Exception {
    var start = new CountDownLatch(1);
    try (var buyers = Executors.newFixedThreadPool(20)) {
      var results = new ArrayList<Future<Boolean>>();
      for (int buyer = 0; buyer < BUYERS; buyer++) {
        var shuffled = new ArrayList<>(all);
        Collections.rotate(shuffled, buyer);
        boolean hesitates = buyer % 3 == 0;
        results.add(
            buyers.submit(() -> {
              start.await();
              return Tenancy.within(InCheng.COUNTY, () -> buys(shuffled, hesitates));
            }));
      }
      start.countDown();
      long served = 0;
      for (var result : results) {
        served += result.get() ? 1 : 0;
      }
      return served;
    }
  }

  private boolean buys(List<UUID> all, boolean hesitates) {
    if (hesitates) {
      var dropped = Ids.next();
      stock.reserve(dropped, all, kg(1));
      stock.release(dropped);
    }
    return stock.reserve(Ids.next(), all, kg(1)) instanceof Reserved;
  }
}
