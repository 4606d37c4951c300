package org.walnut.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.order.Buying.line;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.PersonalSection;
import org.walnut.shop.Stall;

/** Receivers go when their time is over or the buyer asks; the books stay whole. */
@OrderTest
class ReceiverErasingTests {

  @Autowired Stall stall;
  @Autowired Buying buying;
  @Autowired Orders orders;
  @Autowired Cancellations cancellations;
  @Autowired BuyerRecords records;
  @Autowired ReceiverErasing receivers;
  @Autowired Verification verification;
  @Autowired TransactionTemplate transaction;

  Person buyer;
  UUID listing;

  @BeforeEach
  void goods_to_buy() {
    buyer = People.buyer();
    var keeper = stall.keeper();
    var walnuts = stall.walnuts();
    listing = stall.listing(keeper, walnuts, 2_500, 6_900, stall.passed(keeper, walnuts, 10_000));
  }

  @Test
  void a_buyer_sees_everything_and_what_was_no_trade_is_erased() {
    var cancelled = orders.place(Buying.order(line(listing, 1)), buyer).orders().getFirst();
    cancellations.cancel(cancelled, "changed my mind", buyer);
    buying.paid(buyer, line(listing, 1));
    assertThat(told()).contains("林小满", "13900000001", "仓前街道");

    var erasure = transaction.execute(_ -> records.erase(subject()));

    assertThat(erasure.erased()).isEqualTo(1);
    assertThat(erasure.kept()).containsExactly("order.kept");
    assertThat(transaction.execute(_ -> records.erase(subject())).erased()).isZero();
    assertThat(told()).as("the order on its way keeps its receiver").contains("13900000001");
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  @Test
  void what_is_not_old_enough_stays() {
    var cancelled = orders.place(Buying.order(line(listing, 1)), buyer).orders().getFirst();
    cancellations.cancel(cancelled, "changed my mind", buyer);
    var monthAgo = Instant.now().minus(Duration.ofDays(30));

    Integer erased = transaction.execute(_ -> receivers.untraded(buyer.id(), monthAgo));
    assertThat(erased).isZero();
    assertThat(told()).contains("13900000001");
  }

  private String told() {
    return transaction.execute(_ -> records.about(subject())).stream()
        .map(PersonalSection::rows)
        .toList()
        .toString();
  }

  private DataSubject subject() {
    return new DataSubject(DataSubject.Kind.ACCOUNT, buyer.id());
  }
}
