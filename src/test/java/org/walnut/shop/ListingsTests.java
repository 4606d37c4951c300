package org.walnut.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.RoomTest;
import org.walnut.shared.Fault;
import org.walnut.shared.Forbidden;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.stock.Lots;

@RoomTest
@Import(Stall.class)
class ListingsTests {

  @Autowired Listings listings;
  @Autowired Shops shops;
  @Autowired Lots lots;
  @Autowired Stall stall;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Person keeper;
  UUID walnuts;

  @BeforeEach
  void open() {
    keeper = stall.keeper();
    walnuts = stall.walnuts();
  }

  @Test
  void a_passed_lot_of_the_own_shop_is_offered_by_the_pack() {
    var lot = stall.passed(keeper, walnuts, 10_000);
    var listing = stall.listing(keeper, walnuts, 2_500, 6_900, lot);

    var offer = listings.offer(listing).orElseThrow();

    assertThat(offer.listed()).isTrue();
    assertThat(offer.lots()).containsExactly(lot);
    assertThat(offer.price()).isEqualTo(new Money(6_900));
  }

  @Test
  void a_lot_that_was_not_passed_cannot_be_listed() {
    var waiting = stall.waiting(keeper, walnuts, 10_000);

    assertFault(
        () -> stall.listing(keeper, walnuts, 2_500, 6_900, waiting),
        "lots[0]",
        "shop.fault.lotNotPassed");
  }

  @Test
  void the_database_itself_refuses_to_list_a_lot_that_was_not_passed() {
    var waiting = stall.waiting(keeper, walnuts, 10_000);
    var listing = stall.listing(keeper, walnuts, 2_500, 6_900);

    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> plant(listing, waiting)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void a_lot_that_is_held_leaves_its_listing_at_once() {
    var lot = stall.passed(keeper, walnuts, 10_000);
    var listing = stall.listing(keeper, walnuts, 2_500, 6_900, lot);

    lots.hold(lot);

    assertThat(listings.offer(listing).orElseThrow().lots()).isEmpty();
  }

  @Test
  void a_keeper_lists_only_for_the_own_shop_from_the_own_lots() {
    var other = stall.keeper();
    var theirs = stall.passed(other, walnuts, 10_000);

    assertThatThrownBy(
            () -> listings.list(Stall.listing(Stall.shop(other), walnuts, 2_500, 6_900), keeper))
        .isInstanceOf(Forbidden.class);
    assertFault(
        () -> stall.listing(keeper, walnuts, 2_500, 6_900, theirs),
        "lots[0]",
        "shop.fault.unknownLot");
    var listing = stall.listing(other, walnuts, 2_500, 6_900, theirs);
    assertThatThrownBy(() -> listings.withdraw(listing, keeper)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_lot_of_other_goods_and_a_second_listing_of_the_same_are_refused_at_the_field() {
    var lot = stall.passed(keeper, stall.walnuts(), 10_000);
    assertFault(
        () -> stall.listing(keeper, walnuts, 2_500, 6_900, lot),
        "lots[0]",
        "shop.fault.otherGoods");

    stall.listing(keeper, walnuts, 2_500, 6_900);
    assertFault(
        () -> stall.listing(keeper, walnuts, 2_500, 7_200), "pack", "shop.fault.listedAlready");
    assertFault(
        () -> stall.listing(keeper, Ids.next(), 2_500, 7_200), "goods", "shop.fault.unknownGoods");
  }

  @Test
  void every_price_is_kept() {
    var listing = stall.listing(keeper, walnuts, 2_500, 6_900);

    listings.changePrice(listing, new Money(7_200), keeper);
    listings.changePrice(listing, new Money(7_200), keeper);

    assertThat(prices(listing)).isEqualTo(2);
    assertFault(
        () -> listings.changePrice(listing, Money.ZERO, keeper), "price", "fault.Money.positive");
  }

  @Test
  void a_withdrawn_listing_can_be_neither_bought_nor_changed() {
    var listing = stall.listing(keeper, walnuts, 2_500, 6_900);

    listings.withdraw(listing, keeper);

    assertThat(listings.offer(listing).orElseThrow().listed()).isFalse();
    assertThatThrownBy(() -> listings.changePrice(listing, new Money(1), keeper))
        .isInstanceOf(Refused.class);
    stall.listing(keeper, walnuts, 2_500, 6_900);
  }

  @Test
  void a_shop_opens_once_under_its_name() {
    var name = shops.card(Stall.shop(keeper)).nameZh();

    assertFault(
        () -> shops.open(new NewShop(null, name, "Again", Stall.WANGMO, null, null, null)),
        "nameZh",
        "shop.fault.nameTaken");
    var again = new NewShop(Stall.shop(keeper), name, "Again", Stall.WANGMO, null, null, null);
    assertThat(shops.open(again)).isEqualTo(Stall.shop(keeper));
  }

  private static void assertFault(Runnable act, String field, String key) {
    assertThatThrownBy(act::run)
        .asInstanceOf(type(InvalidInput.class))
        .extracting(InvalidInput::faults)
        .satisfies(faults ->
            assertThat(faults)
                .extracting(Fault::field, Fault::key)
                .containsExactly(tuple(field, key)));
  }

  private void plant(UUID listing, UUID lot) {
    db.sql(
            "insert into listing_lot (listing_id, lot_id, attached_at) values (:listing, :lot, now())")
        .param("listing", listing)
        .param("lot", lot)
        .update();
  }

  private long prices(UUID listing) {
    return transaction.execute(_ ->
        db.sql("select count(*) from listing_price where listing_id = :id")
            .param("id", listing)
            .query(Long.class)
            .single());
  }
}
