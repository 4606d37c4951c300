package org.walnut.chain;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.browser.Chromium;

/** What the seven people do in their browsers, said in their words. Ids are those of the pages. */
final class BrowserChain {

  final Visitor officer;
  final Visitor keeper;
  final Visitor inspector;
  final Visitor warehouse;
  final Visitor buyer;
  final Visitor finance;
  final Visitor bank;
  final Visitor auditor;

  private final Town town;
  private final LocalDate today;

  BrowserChain(Chromium chromium, Setting setting, String site, LocalDate today) {
    this.town = setting.town();
    this.today = today;
    this.officer = signedIn(new Visitor(chromium, setting, site), "officer");
    this.keeper = signedIn(new Visitor(chromium, setting, site), "keeper");
    this.inspector = signedIn(new Visitor(chromium, setting, site), "inspector");
    this.warehouse = signedIn(new Visitor(chromium, setting, site), "warehouse");
    this.buyer = new Visitor(chromium, setting, site);
    this.finance = signedIn(new Visitor(chromium, setting, site), "finance");
    this.bank = new Visitor(chromium, setting, site);
    this.auditor = signedIn(new Visitor(chromium, setting, site), "auditor");
  }

  /** Answers the household. */
  String register(int number, String head, String village, int persons, String income) {
    officer.menu("/households").follow("/households/new");
    officer.choose("village", village).type("householdNo", "H" + number);
    officer.choose("status", "REGISTERED_POOR").type("bankCard", town.bankCard(number));
    for (int i = 0; i < persons; i++) {
      member(number, i, i == 0 ? head : head.charAt(0) + "家" + i);
    }
    more("incomes", "incomes[0].amount");
    officer.choose("incomes[0].category", "WAGE").type("incomes[0].amount", income);
    officer.type("incomes[0].receivedOn", today.minusDays(60));
    return officer.press("/households").id();
  }

  /** Answers the agreement. */
  String buyOut(String household, String head, UUID goods) {
    terms(household, head, goods);
    return keeper.choose("mechanism", "BUY_OUT").press("/agreements").id();
  }

  /** Answers the agreement. */
  String consignment(String household, String head, UUID goods) {
    terms(household, head, goods);
    keeper.choose("mechanism", "CONSIGNMENT");
    keeper.type("commissionBp", "8").type("packagingPerKg", "0.50");
    return keeper.press("/agreements").id();
  }

  /** Weighed and accepted; answers the lot it went into. */
  String bring(String agreement, String grade, String gross, String tare, String price) {
    keeper.menu("/agreements").follow(agreement).follow("/intakes/new");
    keeper.choose("grade", grade).type("receivedOn", today);
    keeper.type("gross", gross).type("tare", tare).type("price", price);
    return keeper.click("main button[name='accept']").idBehind("/lots/");
  }

  void pass(String lot) {
    inspector.menu("/inspections").follow(lot);
    inspector.press("/sample").press("/testing");
    inspector.choose("method", "ENZYME_INHIBITION").type("inhibition", "12.5");
    inspector.type("instrument", "RP-420").type("reagentLot", "2026-07").tick("blankOk");
    inspector.press("/tests");
  }

  /** Answers the lot of kernels. */
  String crack(String lot, String in, String out) {
    warehouse.menu("/processings").follow("/processings/new");
    warehouse.choose("recipe", "CRACKING_" + town);
    warehouse.choose("inputs[0].lot", lot).type("inputs[0].weight", in);
    warehouse.choose("outputGrade", "FIRST").type("outputWeight", out);
    return warehouse.press("/processings").id();
  }

  /** Answers the listing. */
  String list(UUID goods, String titleZh, String titleEn, String pack, String price) {
    keeper.menu("/listings").follow("/listings/new").follow(goods.toString());
    keeper.type("titleZh", titleZh).type("titleEn", titleEn);
    return keeper.type("pack", pack).type("price", price).press("/listings").id();
  }

  /** Into the cart, whoever it is. */
  void putIntoCart(String listing, String words, int packs) {
    buyer.open("/market/" + Town.COUNTY).search(words).follow(listing);
    buyer.type("packs", packs).press("/cart");
  }

  /** Up to the cashier of the payment service, with a sign-in on the way. */
  void checkOut() {
    buyer.follow("/checkout").signIn(town.login("buyer"));
    buyer.type("receiver.name", "林小满").type("receiver.phone", "13900000001");
    buyer.type("receiver.address", "浙江省杭州市余杭区仓前街道一号楼 101 室");
    buyer.press("/checkout").click("main button[value='SANDBOX']").awaits("button[value='PAY']");
  }

  /** Answers the order, as soon as the shop knows that it is paid. */
  String pay() {
    buyer.click("button[value='PAY']").click("main a.btn").awaits("main .notice-good");
    return buyer.follow("/orders/").id();
  }

  /** From the shelf to the door. */
  void deliver(String order, String weight) {
    warehouse.menu("/orders").follow(order).press("/pick");
    warehouse.type("weight", weight).press("/pack");
    warehouse.type("courier", "SF").type("waybill", "SF" + order.substring(24)).press("/shipment");
    warehouse.press("/delivery");
  }

  Visitor myOrder(String order) {
    return buyer.open("/market/" + Town.COUNTY + "/orders").follow(order);
  }

  void refund(String order, String words, String amount) {
    myOrder(order).choose("reason", "DAMAGED").chooseSaying("line", words);
    buyer.type("amount", amount).press("/refunds");
    finance.menu("/orders").follow(order).choose("goods", "KEPT").press("/approval");
  }

  /** Everything that is owed; answers the run. */
  String run() {
    var run = finance.menu("/settlement").press("/settlement/runs").id();
    finance.awaits("main a[href*='/settlement/statements/']");
    return run;
  }

  /** The household says at its door that the statement is right. */
  void confirm(String run, String code) {
    statement(run, code).choose("how", "BY_VISIT").type("who", "head of the household");
    finance.press("/confirmation");
  }

  Visitor statement(String run, String code) {
    finance.menu("/settlement").follow("/settlement/runs").follow(run);
    return finance.click("main tr:has-text('" + code + "') a[href*='/statements/']");
  }

  /** To the bank's counter, which is another house, and back. */
  void payOut() {
    finance.menu("/settlement").follow("/settlement/batches").press("/settlement/batches");
    var file = finance.download("main a[download]");
    bank.open("/sandbox/bank/" + Town.COUNTY).attach("file", file);
    finance.attach("file", bank.download("main form button")).press("/result");
  }

  /** From the county down to a village. */
  Visitor figure(String figure, String village) {
    auditor.menu("/figures").follow("/figures/" + figure);
    return auditor.follow("division=" + town.code()).follow("division=" + village);
  }

  private Visitor signedIn(Visitor visitor, String who) {
    return visitor.open("/sign-in").signIn(town.login(who));
  }

  private void member(int household, int number, String name) {
    var row = "members[" + number + "].";
    more("members", row + "name");
    officer.type(row + "name", name);
    officer.type(row + "citizenId", town.citizen(household * 10 + number, 1970 + number));
    officer.choose(row + "relation", number == 0 ? "HEAD" : "OTHER");
  }

  /** One more row when the form has none left. */
  private void more(String list, String field) {
    if (!officer.has("[name='" + field + "']")) {
      officer.touch("button[name='more'][value='" + list + "']", "[name='" + field + "']");
    }
  }

  private void terms(String household, String head, UUID goods) {
    keeper.menu("/agreements").follow("/agreements/new").search(head).follow(household);
    keeper.choose("goods", goods).type("floorPrice", "10.00").type("quantity", "100");
    keeper.type("from", today.minusDays(30)).type("to", today.plusDays(300));
  }
}
