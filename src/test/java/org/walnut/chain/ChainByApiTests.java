package org.walnut.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.chain.ApiChain.eventually;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walnut.audit.Verification;
import org.walnut.shared.Days;
import org.walnut.tenancy.Tenancy;
import tools.jackson.databind.JsonNode;

/** The seven steps by programs alone. */
@WholeHouse
class ChainByApiTests {

  private static final Town TOWN = Town.WANGMO;

  @LocalServerPort int port;
  @Autowired Staff staff;
  @Autowired Days days;
  @Autowired Verification verification;

  ApiChain chain;
  Measures measures;
  UUID a;
  UUID b;
  UUID c;
  UUID walnuts;
  UUID kernels;
  String boughtLot;
  String kernelLot;
  UUID walnutPacks;
  UUID kernelPacks;
  String order;

  @Test
  void a_yuan_goes_from_the_buyer_to_the_households_and_moves_the_measure_by_just_that() {
    chain = new ApiChain(TOWN, staff, "http://localhost:" + port, days.today());
    measures = new Measures(chain.auditor);

    registerHouseholds();
    var countyBefore = measures.sums(Town.COUNTY);
    checkMeasures(HandWorked.BEFORE);
    checkSettled(0, 0, 0, 0);

    openAndSign();
    takeIn();
    sell();
    settle();

    checkMeasures(HandWorked.AFTER);
    checkSettled(HandWorked.PAID_OUT, 3, HandWorked.PAID_OUT_VILLAGE, 2);
    assertThat(measures.sums(Town.COUNTY).minus(countyBefore))
        .isEqualTo(HandWorked.AFTER.sums().minus(HandWorked.BEFORE.sums()));
    drillDown();

    takeBack();
    settleAgain();
    checkBooks();
  }

  private void registerHouseholds() {
    a = register(chain.household(1, TOWN.village(), 4, HandWorked.INCOME_A));
    b = register(chain.household(2, TOWN.village(), 2, HandWorked.INCOME_B));
    c = register(chain.household(3, TOWN.otherVillage(), 3, HandWorked.INCOME_C));
    assertThat(chain.officer.items("/api/v1/households")).hasSize(3);
  }

  /**
   * Each twice: the same key gives the first answer again, and another body under it is refused.
   */
  private UUID register(Map<String, Object> household) {
    var key = "register-" + household.get("id");
    var first = chain.officer.post("/api/v1/households", key, household);
    var again = chain.officer.post("/api/v1/households", key, household);
    var other = chain.officer.post("/api/v1/households", key, Map.of("village", TOWN.village()));

    assertThat(first.getStatusCode().value()).as(new String(first.getBody(), UTF_8)).isEqualTo(201);
    assertThat(again.getStatusCode().value()).isEqualTo(201);
    assertThat(again.getBody()).isEqualTo(first.getBody());
    assertThat(again.getHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
    assertThat(other.getStatusCode().value()).isEqualTo(422);
    return (UUID) household.get("id");
  }

  private void openAndSign() {
    chain.openShop();
    walnuts = chain.goods("WALNUT", "核桃", "Walnuts");
    kernels = chain.goods("KERNEL", "核桃仁", "Walnut kernels");
    chain.recipe(walnuts, kernels);
  }

  private void takeIn() {
    var ofA = chain.intake(chain.buyOut(a, walnuts), "FIRST", 38_000, 500, 1333);
    var ofB = chain.intake(chain.consignment(b, walnuts), "SECOND", 20_400, 400, 1100);
    var ofC = chain.intake(chain.consignment(c, walnuts), "SECOND", 14_000, 300, 1100);

    assertThat(ofA.required("amount").asLong()).isEqualTo(HandWorked.BOUGHT_OF_A);
    assertThat(ofC.required("lot")).isEqualTo(ofB.required("lot"));
    boughtLot = ofA.required("lot").asString();
    chain.pass(boughtLot);
    chain.pass(ofB.required("lot").asString());
    kernelLot = chain.crack(ofB.required("lot").asString(), 33_700, 15_000);
    eventually(() -> assertThat(chain.money.owed(a.toString())).isEqualTo(HandWorked.BOUGHT_OF_A));
    assertThat(chain.money.owed(b.toString())).isZero();
  }

  private void sell() {
    walnutPacks = chain.listing(walnuts, 2_500, 5_500, "Walnuts", boughtLot);
    kernelPacks = chain.listing(kernels, 500, 3_290, "Kernels", kernelLot);
    order = chain.order(HandWorked.ORDER, Map.of(walnutPacks, 1, kernelPacks, 3));
    var card = chain.buyer.get("/api/v1/orders/" + order).required("order");
    assertThat(card.required("goods").asLong()).isEqualTo(HandWorked.GOODS);
    assertThat(card.required("postage").asLong()).isEqualTo(HandWorked.POSTAGE);
    chain.deliver(order, 4_300);
  }

  private void settle() {
    eventually(() -> assertThat(chain.money.owed(b.toString())).isEqualTo(HandWorked.SHARE_B));
    assertThat(balance("SHOP", chain.shop))
        .isEqualTo(5_500 + HandWorked.COMMISSION - HandWorked.BOUGHT_OF_A);
    var run = chain.money.run();
    var statements =
        List.of(a, b, c).stream().map(each -> chain.money.statement(run, each.toString())).toList();
    assertThat(statements)
        .extracting(each -> each.required("amount").asLong())
        .containsExactly(HandWorked.BOUGHT_OF_A, HandWorked.SHARE_B, HandWorked.SHARE_C);
    chain.money.payOut(statements);
    for (var household : List.of(a, b, c)) {
      assertThat(balance("HOUSEHOLD", household)).isZero();
    }
  }

  /** From the measure to the bag, by nothing but what the answers say. */
  private void drillDown() {
    var record =
        chain
            .auditor
            .items("/api/v1/figures/household.incidence/records?division=" + TOWN.village())
            .filter(each -> each.required("path").asString().endsWith(b.toString()))
            .findFirst()
            .orElseThrow();
    var household = record.required("path").asString();
    var income =
        chain
            .auditor
            .items("/api/v1" + household + "/incomes")
            .filter(each -> each.required("sourceKind").asString().equals("SETTLEMENT"))
            .findFirst()
            .orElseThrow();
    assertThat(income.required("amount").asLong()).isEqualTo(HandWorked.SHARE_B);
    assertThat(income.required("grade").asString()).isEqualTo("E4");

    var line =
        chain.auditor.get("/api/v1/settlement-lines/" + income.required("source").asString());
    assertThat(line.required("income")).isEqualTo(income.required("id"));
    assertThat(line.required("order").asString()).isEqualTo(order);
    var lot = line.required("lot").asString();
    assertThat(lot).isEqualTo(kernelLot);
    var sources = chain.auditor.items("/api/v1/lots/" + lot + "/sources").toList();
    assertThat(sources)
        .extracting(each -> each.required("weight").asLong())
        .containsExactly(20_000L, 13_700L);
    var bag =
        chain.auditor.get("/api/v1/intakes/" + sources.getFirst().required("intake").asString());
    assertThat("/households/" + bag.required("household").asString()).isEqualTo(household);
    assertThat(bag.required("net").asLong()).isEqualTo(20_000);
  }

  private void takeBack() {
    int kernelLine = lineOf(kernelPacks);
    chain.refund(order, kernelLine, HandWorked.REFUND);
    eventually(() -> assertThat(chain.money.owed(b.toString())).isEqualTo(HandWorked.BACK_FROM_B));
    assertThat(chain.money.owed(c.toString())).isEqualTo(HandWorked.BACK_FROM_C);
    assertThat(balance("HOUSEHOLD", b)).isEqualTo(HandWorked.BACK_FROM_B);

    var run = chain.money.run();
    var statement = chain.money.statement(run, b.toString());
    assertThat(statement.required("state").asString()).isEqualTo("CARRIED");
    assertThat(statement.required("amount").asLong()).isEqualTo(HandWorked.BACK_FROM_B);
    checkSettled(HandWorked.PAID_OUT, 3, HandWorked.PAID_OUT_VILLAGE, 2);
  }

  /** The next statement begins with what the last one left. */
  private void settleAgain() {
    chain.deliver(chain.order(HandWorked.SECOND_ORDER, Map.of(kernelPacks, 2)), 1_200);
    eventually(
        () -> assertThat(chain.money.owed(b.toString())).isEqualTo(HandWorked.SECOND_PAID_B));
    var run = chain.money.run();
    var ofB = chain.money.statement(run, b.toString());
    var ofC = chain.money.statement(run, c.toString());
    assertThat(amounts(ofB)).containsExactly(HandWorked.BACK_FROM_B, HandWorked.SECOND_SHARE_B);
    assertThat(amounts(ofC)).containsExactly(HandWorked.BACK_FROM_C, HandWorked.SECOND_SHARE_C);
    chain.money.payOut(List.of(ofB, ofC));
    checkSettled(
        HandWorked.PAID_OUT + HandWorked.SECOND_PAID_B + HandWorked.SECOND_PAID_C,
        3,
        HandWorked.PAID_OUT_VILLAGE + HandWorked.SECOND_PAID_B,
        2);
  }

  private void checkBooks() {
    var trial = chain.finance.get("/api/v1/ledger/trial-balance");
    assertThat(trial.required("balanced").asBoolean()).isTrue();
    var outcomes = Tenancy.within(Town.COUNTY, verification::run);
    assertThat(outcomes).isNotEmpty().allMatch(Verification.Outcome::holds);
  }

  private void checkMeasures(HandWorked.Fgt worked) {
    assertThat(measures.rates(TOWN.village())).isEqualTo(worked.village());
    assertThat(measures.rates(TOWN.code())).isEqualTo(worked.town());
    assertThat(measures.sums(TOWN.code())).isEqualTo(worked.sums());
  }

  private void checkSettled(long paid, int households, long paidInVillage, int inVillage) {
    assertThat(measures.value("settlement.paid", TOWN.code())).isEqualByComparingTo("" + paid);
    assertThat(measures.value("settlement.householdsCarried", TOWN.code()))
        .isEqualByComparingTo("" + households);
    assertThat(measures.value("settlement.paid", TOWN.village()))
        .isEqualByComparingTo("" + paidInVillage);
    assertThat(measures.value("settlement.householdsCarried", TOWN.village()))
        .isEqualByComparingTo("" + inVillage);
  }

  private long balance(String kind, UUID owner) {
    return chain
        .finance
        .items("/api/v1/ledger/accounts?kind=" + kind)
        .filter(each -> each.required("owner").asString().equals(owner.toString()))
        .mapToLong(each -> each.required("balance").asLong())
        .sum();
  }

  private int lineOf(UUID listing) {
    var lines = chain.buyer.get("/api/v1/orders/" + order).required("lines");
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).required("listing").asString().equals(listing.toString())) {
        return i;
      }
    }
    throw new AssertionError("no line of listing " + listing);
  }

  private static List<Long> amounts(JsonNode statement) {
    return statement
        .required("lines")
        .valueStream()
        .map(line -> line.required("amount").asLong())
        .toList();
  }
}
