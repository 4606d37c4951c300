package org.walnut.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.core.ThrowingRunnable;
import org.walnut.shared.Ids;
import tools.jackson.databind.JsonNode;

/** What the people of a chain have their programs do, said in their words. */
final class ApiChain {

  final UUID shop = Ids.next();

  private final Town town;
  private final LocalDate today;
  private final Program stranger;
  final Program office;
  final Program officer;
  final Program keeper;
  final Program inspector;
  final Program warehouse;
  final Program buyer;
  final Program finance;
  final Program auditor;
  final ApiMoney money;

  ApiChain(Town town, Staff staff, String site, LocalDate today) {
    staff.engage(town, shop);
    this.town = town;
    this.today = today;
    this.stranger = Program.stranger(site);
    this.office = signIn("office");
    this.officer = signIn("officer");
    this.keeper = signIn("keeper");
    this.inspector = signIn("inspector");
    this.warehouse = signIn("warehouse");
    this.buyer = signIn("buyer");
    this.finance = signIn("finance");
    this.auditor = signIn("auditor");
    this.money = new ApiMoney(finance, stranger, today);
  }

  Map<String, Object> household(int number, String village, int persons, long income) {
    return Map.of(
        "id", Ids.next(),
        "village", village,
        "householdNo", "H" + number,
        "status", "REGISTERED_POOR",
        "bankCard", town.bankCard(number),
        "members", IntStream.range(0, persons).mapToObj(each -> member(number, each)).toList(),
        "incomes",
            List.of(
                Map.of("category", "WAGE", "amount", income, "receivedOn", today.minusDays(60))));
  }

  void openShop() {
    office.post(
        "/api/v1/shops",
        Map.of(
            "id",
            shop,
            "nameZh",
            "沟口小店 " + town,
            "nameEn",
            "Valley Mouth Shop " + town,
            "town",
            town.code()));
  }

  UUID goods(String code, String nameZh, String nameEn) {
    var first = Map.of("code", "FIRST", "nameZh", "一级", "nameEn", "First", "source", "GB/T 20398");
    var second =
        Map.of("code", "SECOND", "nameZh", "二级", "nameEn", "Second", "source", "GB/T 20398");
    return made(
        office,
        "/api/v1/goods",
        Map.of(
            "code",
            code + "_" + town,
            "nameZh",
            nameZh,
            "nameEn",
            nameEn,
            "category",
            "NUT",
            "picture",
            "walnut-in-shell",
            "perishable",
            false,
            "certificateRequired",
            false,
            "shelfLifeDays",
            365,
            "grades",
            List.of(first, second)));
  }

  /** Of ten kilograms at most four and a half come out. */
  void recipe(UUID walnuts, UUID kernels) {
    office.post(
        "/api/v1/recipes",
        Map.of(
            "code",
            "CRACKING_" + town,
            "nameZh",
            "破壳取仁",
            "nameEn",
            "Cracking",
            "maxYieldPpm",
            450_000,
            "fromGoods",
            walnuts,
            "toGoods",
            kernels));
  }

  UUID buyOut(UUID household, UUID goods) {
    return agreement(household, goods, Map.of("mechanism", "BUY_OUT", "commissionBp", 0));
  }

  UUID consignment(UUID household, UUID goods) {
    return agreement(
        household,
        goods,
        Map.of("mechanism", "CONSIGNMENT", "commissionBp", 800, "packagingPerKg", 50));
  }

  /** Weighed and accepted. */
  JsonNode intake(UUID agreement, String grade, long gross, long tare, long price) {
    var weighed =
        made(
            keeper,
            "/api/v1/intakes",
            Map.of(
                "agreement", agreement,
                "grade", grade,
                "gross", gross,
                "tare", tare,
                "price", price,
                "receivedOn", today));
    return keeper.post("/api/v1/intakes/" + weighed + "/acceptance");
  }

  void pass(String lot) {
    inspector.post("/api/v1/lots/" + lot + "/sample");
    inspector.post("/api/v1/lots/" + lot + "/testing");
    var passed =
        inspector.post(
            "/api/v1/lots/" + lot + "/tests",
            Map.of(
                "inhibition", 12.5,
                "instrument", "RP-420",
                "reagentLot", "2026-07",
                "blankOk", true,
                "method", "ENZYME_INHIBITION"));
    assertThat(passed.required("state").asString()).isEqualTo("PASSED");
  }

  String crack(String lot, long in, long out) {
    return warehouse
        .post(
            "/api/v1/processings",
            Map.of(
                "recipe",
                "CRACKING_" + town,
                "inputs",
                List.of(Map.of("lot", lot, "weight", in)),
                "outputGrade",
                "FIRST",
                "outputWeight",
                out))
        .required("outputLot")
        .asString();
  }

  UUID listing(UUID goods, long pack, long price, String title, String lot) {
    return made(
        keeper,
        "/api/v1/listings",
        Map.of(
            "shop", shop,
            "goods", goods,
            "grade", "FIRST",
            "pack", pack,
            "price", price,
            "titleZh", title,
            "titleEn", title,
            "lots", List.of(lot)));
  }

  /** Placed; paid at the payment service, which tells it twice. Answers the order. */
  String order(long total, Map<UUID, Integer> packs) {
    var lines =
        packs.entrySet().stream()
            .map(line -> Map.of("listing", line.getKey(), "packs", line.getValue()))
            .toList();
    var receiver =
        Map.of("name", "林小满", "phone", "13900000001", "address", "浙江省杭州市余杭区仓前街道一号楼 101 室");
    var placed =
        buyer.post(
            "/api/v1/orders",
            Map.of("lines", lines, "receiver", receiver, "acceptsNoReturn", false));
    assertThat(placed.required("total").asLong()).isEqualTo(total);
    var payment = placed.required("payment").asString();
    until(buyer, "/api/v1/payments/" + payment, "PENDING");
    stranger.post(
        "/sandbox/pay/api/" + Town.COUNTY + "/payments/" + payment + "/decision",
        Map.of("deed", "PAY_TOLD_TWICE"));
    var order = placed.required("orders").required(0).asString();
    eventually(() -> assertThat(state(order)).isEqualTo("ALLOCATED"));
    return order;
  }

  /** From the shelf into the buyer's hands, who says so. */
  void deliver(String order, long weight) {
    var path = "/api/v1/orders/" + order;
    warehouse.post(path + "/pick");
    warehouse.post(path + "/pack", Map.of("weight", weight));
    warehouse.post(
        path + "/shipment", Map.of("courier", "SF", "waybill", "SF" + order.substring(24)));
    warehouse.post(path + "/delivery");
    buyer.post(path + "/receipt");
    assertThat(state(order)).isEqualTo("COMPLETED");
  }

  /** Asked for by the buyer, agreed to by the office, paid back by the payment service. */
  void refund(String order, int line, long amount) {
    var path = "/api/v1/orders/" + order;
    var of = buyer.get(path).required("lines").required(line).required("id").asString();
    var asked =
        buyer.post(path + "/refunds", Map.of("reason", "DAMAGED", "line", of, "amount", amount));
    var refund = asked.required("refunds").required(0).required("id").asString();
    finance.post(path + "/refunds/" + refund + "/approval", Map.of("goods", "KEPT"));
    eventually(
        () -> assertThat(finance.get(path).at("/refunds/0/state").asString()).isEqualTo("DONE"));
  }

  static UUID made(Program who, String path, Map<String, ?> what) {
    return UUID.fromString(who.post(path, what).required("id").asString());
  }

  static void eventually(ThrowingRunnable what) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(what);
  }

  static void until(Program who, String path, String state) {
    eventually(() -> assertThat(who.get(path).required("state").asString()).isEqualTo(state));
  }

  private String state(String order) {
    return buyer.get("/api/v1/orders/" + order).at("/order/state").asString();
  }

  private UUID agreement(UUID household, UUID goods, Map<String, Object> terms) {
    var body = new HashMap<String, Object>(terms);
    body.putAll(
        Map.of(
            "carrier",
            shop,
            "household",
            household,
            "goods",
            goods,
            "floorPrice",
            1000,
            "quantity",
            100_000,
            "from",
            today.minusDays(30),
            "to",
            today.plusDays(300)));
    return made(keeper, "/api/v1/agreements", body);
  }

  private Map<String, Object> member(int household, int number) {
    return Map.of(
        "name",
        "村民" + household + number,
        "citizenId",
        town.citizen(household * 10 + number, 1970 + number),
        "relation",
        number == 0 ? "HEAD" : "OTHER");
  }

  private Program signIn(String who) {
    return stranger.signedIn(town.login(who), Staff.PASSWORD);
  }
}
