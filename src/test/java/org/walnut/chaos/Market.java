package org.walnut.chaos;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.walnut.shared.CitizenId;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;

/** A shop with walnuts on commission, households who bring, a buyer, and who settles and pays. */
final class Market {

  static final String COUNTY = "621221";
  static final String TOWN = "621221108000";
  static final String VILLAGE = "621221108203";
  static final LocalDate TODAY = LocalDate.now(Days.ZONE);
  private static final String PASSWORD = "walnut-in-shell";
  private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  final UUID shop = Ids.next();
  final List<UUID> buyOuts = new ArrayList<>();
  Caller keeper;
  Caller warehouse;
  Caller finance;
  Caller buyer;
  final Caller stranger;
  UUID listing;

  private final String site;
  private UUID goods;

  Market(String site) {
    this.site = site;
    this.stranger = Caller.stranger(site);
  }

  void open(String firstPassword) throws Exception {
    var centre = stranger.signedIn("centre-" + COUNTY, firstPassword);
    centre
        .post(
            "/api/v1/shops",
            Map.of("id", shop, "nameZh", "沟口小店", "nameEn", "Valley Mouth Shop", "town", TOWN))
        .need();
    keeper = engage(centre, "keeper-chaos", Map.of("role", "SHOP_KEEPER", "shop", shop));
    warehouse = engage(centre, "warehouse-chaos", Map.of("role", "WAREHOUSE_KEEPER"));
    finance = engage(centre, "finance-chaos", Map.of("role", "FINANCE"));
    buyer = signUp("buyer-chaos");
    var inspector = engage(centre, "inspector-chaos", Map.of("role", "INSPECTOR"));
    var officer = engage(centre, "officer-chaos", Map.of("role", "TOWN_OFFICER", "division", TOWN));
    goods(centre);
    var lot = "";
    for (var number = 1; number <= 3; number++) {
      var household = household(officer, number);
      buyOuts.add(agreement(household, Map.of("mechanism", "BUY_OUT", "commissionBp", 0)));
      lot =
          brought(
              agreement(
                  household,
                  Map.of("mechanism", "CONSIGNMENT", "commissionBp", 800, "packagingPerKg", 50)));
    }
    pass(inspector, lot);
    listing =
        id(
            keeper,
            "/api/v1/listings",
            Map.of(
                "shop",
                shop,
                "goods",
                goods,
                "grade",
                "FIRST",
                "pack",
                500,
                "price",
                3_291,
                "titleZh",
                "核桃",
                "titleEn",
                "Walnuts",
                "lots",
                List.of(lot)));
  }

  private void goods(Caller centre) throws InterruptedException {
    var grade = Map.of("code", "FIRST", "nameZh", "一级", "nameEn", "First", "source", "GB/T 20398");
    goods =
        id(
            centre,
            "/api/v1/goods",
            Map.of(
                "code",
                "WALNUT_CHAOS",
                "nameZh",
                "核桃",
                "nameEn",
                "Walnuts",
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
                List.of(grade)));
  }

  /** The bank knows no card that ends in 0000, which the third has. */
  private UUID household(Caller officer, int number) throws InterruptedException {
    var first17 = "99999919700315" + "9%02d".formatted(number);
    var head =
        Map.of(
            "name",
            "村民" + number,
            "citizenId",
            first17 + CitizenId.expectedCheckDigit(first17),
            "relation",
            "HEAD");
    var card = number == 3 ? "9999000000099990000" : "999900000009999000" + number;
    return id(
        officer,
        "/api/v1/households",
        Map.of(
            "id",
            Ids.next(),
            "village",
            VILLAGE,
            "householdNo",
            "X" + number,
            "status",
            "REGISTERED_POOR",
            "bankCard",
            card,
            "members",
            List.of(head),
            "incomes",
            List.of()));
  }

  private UUID agreement(UUID household, Map<String, Object> terms) throws InterruptedException {
    var body = new java.util.HashMap<String, Object>(terms);
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
            900_000_000,
            "from",
            TODAY.minusDays(30),
            "to",
            TODAY.plusDays(300)));
    return id(keeper, "/api/v1/agreements", body);
  }

  private String brought(UUID agreement) throws InterruptedException {
    var intake =
        id(
            keeper,
            "/api/v1/intakes",
            Map.of(
                "agreement",
                agreement,
                "grade",
                "FIRST",
                "gross",
                3_000_000,
                "tare",
                0,
                "price",
                1200,
                "receivedOn",
                TODAY));
    return keeper
        .post("/api/v1/intakes/" + intake + "/acceptance", Map.of())
        .need()
        .required("lot")
        .asString();
  }

  private static void pass(Caller inspector, String lot) throws InterruptedException {
    inspector.post("/api/v1/lots/" + lot + "/sample", Map.of()).need();
    inspector.post("/api/v1/lots/" + lot + "/testing", Map.of()).need();
    inspector
        .post(
            "/api/v1/lots/" + lot + "/tests",
            Map.of(
                "inhibition",
                12.5,
                "instrument",
                "RP-420",
                "reagentLot",
                "2026-07",
                "blankOk",
                true,
                "method",
                "ENZYME_INHIBITION"))
        .need();
  }

  private Caller engage(Caller centre, String login, Map<String, Object> post)
      throws InterruptedException {
    var body = new java.util.HashMap<String, Object>(post);
    body.putAll(Map.of("login", login, "password", PASSWORD, "displayName", login));
    centre.post("/api/v1/accounts", body).need();
    return stranger.signedIn(login, PASSWORD);
  }

  private Caller signUp(String login) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var page =
          http.send(
              HttpRequest.newBuilder(URI.create(site + "/sign-up")).build(),
              BodyHandlers.ofString());
      var token = FORM.matcher(page.body());
      if (!token.find()) {
        throw new IllegalStateException("no form at /sign-up: " + page.body());
      }
      var cookie =
          page.headers().allValues("Set-Cookie").stream()
              .map(each -> HttpCookie.parse(each).getFirst().toString())
              .collect(java.util.stream.Collectors.joining("; "));
      var form =
          "_csrf="
              + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)
              + "&displayName=Lin&login="
              + login
              + "&password="
              + PASSWORD
              + "&county="
              + COUNTY;
      var reply = stranger.postForm("/sign-up", cookie, form);
      if (reply.status() >= 400) {
        throw new IllegalStateException("sign-up answered " + reply.status());
      }
    }
    return stranger.signedIn(login, PASSWORD);
  }

  private static UUID id(Caller who, String path, Map<String, ?> body) throws InterruptedException {
    return UUID.fromString(who.post(path, body).need().required("id").asString());
  }
}
