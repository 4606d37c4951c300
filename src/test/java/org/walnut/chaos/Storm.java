package org.walnut.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.walnut.chaos.Acknowledged.Deed;
import org.walnut.shared.Ids;

/**
 * Buyers who buy, pay and change their minds, households who bring, and an office that pays, all at
 * once.
 */
final class Storm {

  private static final int BUYERS = 5;
  private static final List<String> PAYS = List.of("PAY", "PAY", "PAY_TOLD_TWICE", "PAY_TOLD_LATE");

  private final Market market;
  private final Acknowledged log;
  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> work = new ArrayList<>();
  private volatile boolean on = true;

  Storm(Market market, Acknowledged log) {
    this.market = market;
    this.log = log;
  }

  /** One turn of one person's work; interrupted by nothing but the end of the storm. */
  private interface Turn {
    void take(Random dice) throws InterruptedException;
  }

  void rise(long seed) {
    on = true;
    for (var i = 0; i < BUYERS; i++) {
      begin(seed + i, this::buy);
    }
    begin(seed + 100, this::bring);
    begin(seed + 200, this::pay);
  }

  /** Everybody ends what they have begun. Fails when somebody was answered what must not be. */
  void calm() throws Exception {
    on = false;
    for (var each : work) {
      each.get();
    }
    work.clear();
  }

  private void begin(long seed, Turn turn) {
    work.add(
        people.submit(() -> {
          var dice = new Random(seed);
          while (on) {
            turn.take(dice);
          }
          return null;
        }));
  }

  private void buy(Random dice) throws InterruptedException {
    var receiver =
        Map.of("name", "林小满", "phone", "13900000001", "address", "浙江省杭州市余杭区仓前街道一号楼 101 室");
    var order = Ids.next();
    var packs = List.of(Map.of("listing", market.listing, "packs", 1 + dice.nextInt(4)));
    var placed =
        market
            .buyer
            .post(
                "/api/v1/orders",
                Map.of("id", order, "lines", packs, "receiver", receiver, "acceptsNoReturn", false))
            .need();
    var total = placed.required("total").asLong();
    log.add(Deed.ORDERED, order, total);
    var payment = UUID.fromString(placed.required("payment").asString());
    var turn = dice.nextInt(10);
    var deed = PAYS.get(dice.nextInt(PAYS.size()));
    if (until(market.buyer, "/api/v1/payments/" + payment, "/state", "PENDING")) {
      market
          .stranger
          .post(
              "/sandbox/pay/api/" + Market.COUNTY + "/payments/" + payment + "/decision",
              Map.of("deed", deed))
          .need();
      log.add(Deed.PAID, payment, total);
      afterwards(order, total, turn);
    }
  }

  private void afterwards(UUID order, long total, int turn) throws InterruptedException {
    var path = "/api/v1/orders/" + order;
    if (turn < 8 && until(market.buyer, path, "/order/state", "ALLOCATED")) {
      if (turn < 3) {
        market.buyer.post(path + "/cancellation", Map.of("why", "changed my mind")).need();
        log.add(Deed.CANCELLED, order, total);
      } else {
        market.warehouse.post(path + "/pick", Map.of()).need();
        market.warehouse.post(path + "/pack", Map.of("weight", 2_500)).need();
        market
            .warehouse
            .post(
                path + "/shipment",
                Map.of("courier", "SF", "waybill", "SF" + order.toString().substring(24)))
            .need();
        market.warehouse.post(path + "/delivery", Map.of()).need();
        market.buyer.post(path + "/receipt", Map.of()).need();
        log.add(Deed.COMPLETED, order, total);
      }
    }
  }

  private void bring(Random dice) throws InterruptedException {
    var intake = Ids.next();
    var agreement = market.buyOuts.get(dice.nextInt(market.buyOuts.size()));
    market
        .keeper
        .post(
            "/api/v1/intakes",
            Map.of(
                "id",
                intake,
                "agreement",
                agreement,
                "grade",
                "FIRST",
                "gross",
                1_000 + dice.nextInt(30_000),
                "tare",
                0,
                "price",
                1_000 + dice.nextInt(700),
                "receivedOn",
                Market.TODAY))
        .need();
    var accepted = market.keeper.post("/api/v1/intakes/" + intake + "/acceptance", Map.of()).need();
    log.add(Deed.BOUGHT, intake, accepted.required("amount").asLong());
  }

  /** What is owed goes into statements, what is confirmed to the bank, and its answer back. */
  private void pay(Random dice) throws InterruptedException {
    Thread.sleep(200 + dice.nextInt(300));
    var run = Ids.next();
    var made =
        market.finance.post("/api/v1/settlement-runs", Map.of("id", run, "to", Market.TODAY));
    if (made.taken() && made.need().path("id").asString("").equals(run.toString())) {
      market
          .finance
          .post(
              "/api/v1/settlement-runs/" + run + "/announcement",
              Map.of("since", Market.TODAY, "place", "village office"))
          .need();
      var batch = market.finance.post("/api/v1/payout-batches", Map.of("statements", List.of()));
      if (batch.taken()) {
        answer(UUID.fromString(batch.need().required("id").asString()));
      }
    }
  }

  private void answer(UUID batch) throws InterruptedException {
    log.add(Deed.BATCHED, batch, 0);
    var path = "/api/v1/payout-batches/" + batch;
    var file = market.finance.get(path + "/file").body();
    var result = market.stranger.postFile("/sandbox/bank/api/" + Market.COUNTY + "/results", file);
    market.finance.postFile(path + "/result", result.body()).need();
    log.add(Deed.ANSWERED, batch, 0);
  }

  /** False when the storm is over before. */
  private boolean until(Caller who, String path, String where, String state)
      throws InterruptedException {
    while (on) {
      if (who.get(path).need().at(where).asString().equals(state)) {
        return true;
      }
      Thread.sleep(60);
    }
    return false;
  }
}
