package org.walnut.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.chain.ApiChain.eventually;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walnut.browser.Chromium;
import org.walnut.shared.Days;

/**
 * The seven steps as seven people, by clicking and typing; the county office has opened the shop
 * and described the goods before. Programs only look on.
 */
@WholeHouse
class ChainInBrowserTests {

  private record Household(String id, String code, String head) {}

  @RegisterExtension final Chromium chromium = new Chromium();

  @LocalServerPort int port;
  @Autowired Staff staff;
  @Autowired Days days;

  Town town;
  ApiChain looking;
  BrowserChain chain;
  Measures measures;
  Household a;
  Household b;
  Household c;
  UUID walnuts;
  UUID kernels;
  String boughtLot;
  String kernelLot;
  String order;

  @ParameterizedTest
  @EnumSource
  void seven_people_bring_a_yuan_to_the_households(Setting setting) {
    var site = "http://localhost:" + port;
    town = setting.town();
    looking = new ApiChain(town, staff, site, days.today());
    looking.openShop();
    walnuts = looking.goods("WALNUT", "核桃", "Walnuts");
    kernels = looking.goods("KERNEL", "核桃仁", "Walnut kernels");
    looking.recipe(walnuts, kernels);
    measures = new Measures(looking.auditor);
    chain = new BrowserChain(chromium, setting, site, days.today());

    register();
    bring();
    inspectAndCrack();
    listAndOrder();
    deliver();
    settle();
    lookIntoIt();
    takeBack();
  }

  private void register() {
    a = register(1, "赵春", town.village(), 4, "15600.00");
    b = register(2, "钱夏", town.village(), 2, "7000.00");
    c = register(3, "孙秋", town.otherVillage(), 3, "12500.00");
    checkMeasures(HandWorked.BEFORE);
    chain.figure("household.incidence", town.village()).sees("100.00%");
  }

  private Household register(int number, String head, String village, int persons, String income) {
    var id = chain.register(number, head, village, persons, income);
    chain.officer.sees(head).shoot(1);
    return new Household(id, chain.officer.text(".crumbs li:last-child"), head);
  }

  private void bring() {
    var ofA = chain.buyOut(a.id, a.head, walnuts);
    var ofB = chain.consignment(b.id, b.head, walnuts);
    var ofC = chain.consignment(c.id, c.head, walnuts);
    chain.keeper.sees("8.00%", "0.50").shoot(2);

    var consigned = chain.bring(ofB, "SECOND", "20.4", "0.4", "11.00");
    assertThat(chain.bring(ofC, "SECOND", "14.0", "0.3", "11.00")).isEqualTo(consigned);
    kernelLot = consigned;
    boughtLot = chain.bring(ofA, "FIRST", "38.0", "0.5", "13.33");
    chain.keeper.sees("37.5", "499.88").shoot(3).follow("/slip").sees("499.88").shoot(4);
    chain.keeper.open("/desk");
  }

  private void inspectAndCrack() {
    chain.pass(kernelLot);
    chain.inspector.shoot(5);
    chain.pass(boughtLot);
    kernelLot = chain.crack(kernelLot, "33.7", "15.0");
    chain.warehouse.sees("59.35%", "40.65%").shoot(6);
  }

  private void listAndOrder() {
    var walnutWords = "成县核桃 " + town;
    var kernelWords = "成县核桃仁 " + town;
    var walnutPacks = chain.list(walnuts, walnutWords, "Cheng walnuts " + town, "2.5", "55.00");
    var kernelPacks = chain.list(kernels, kernelWords, "Cheng kernels " + town, "0.5", "32.90");
    chain.keeper.shoot(7);
    chain.putIntoCart(walnutPacks, town.name(), 1);
    chain.putIntoCart(kernelPacks, town.name(), 3);
    chain.buyer.sees("153.70", "14.00", "167.70").shoot(8);
    chain.checkOut();
    chain.buyer.sees("167.70").shoot(9);
    order = chain.pay();
    chain.buyer.shoot(10);
  }

  private void deliver() {
    chain.deliver(order, "4.3");
    chain.warehouse.shoot(11);
    chain.myOrder(order).press("/receipt").shoot(12);
    eventually(() -> assertThat(looking.money.owed(b.id)).isEqualTo(HandWorked.SHARE_B));
    assertThat(looking.money.owed(c.id)).isEqualTo(HandWorked.SHARE_C);
  }

  private void settle() {
    chain.finance.menu("/settlement").sees("499.88", "53.44", "36.61").shoot(13);
    var run = chain.run();
    for (var household : List.of(a, b, c)) {
      chain.confirm(run, household.code);
    }
    chain.finance.shoot(14);
    chain.payOut();
    chain.finance.sees("589.93").shoot(15);
    for (var household : List.of(a, b, c)) {
      eventually(() -> assertThat(state(run, household)).isEqualTo("PAID"));
    }
    chain.statement(run, b.code).sees("53.44").shoot(16);
    checkMeasures(HandWorked.AFTER);
    checkPaid();
  }

  /** From the measure to the bag. */
  private void lookIntoIt() {
    chain.figure("household.incidence", town.village()).sees("33.33%").shoot(17);
    chain.auditor.follow("/households/" + b.id).sees("53.44").shoot(18);
    chain.auditor.follow("/settlement/lines/").sees("53.44", "36.61").shoot(19);
    chain.auditor.follow("/lots/" + kernelLot).sees("59.35%").shoot(20);
    chain.auditor.follow("/intakes/").shoot(21);
  }

  private void takeBack() {
    chain.refund(order, "98.70", "32.90");
    eventually(() -> assertThat(looking.money.owed(b.id)).isEqualTo(HandWorked.BACK_FROM_B));
    assertThat(looking.money.owed(c.id)).isEqualTo(HandWorked.BACK_FROM_C);
    var run = chain.run();
    assertThat(state(run, b)).isEqualTo("CARRIED");
    chain.statement(run, b.code).sees("17.96").shoot(22);
    checkPaid();
  }

  private String state(String run, Household household) {
    return looking.money.statement(run, household.id).required("state").asString();
  }

  private void checkMeasures(HandWorked.Fgt worked) {
    assertThat(measures.rates(town.village())).isEqualTo(worked.village());
    assertThat(measures.rates(town.code())).isEqualTo(worked.town());
    assertThat(measures.sums(town.code())).isEqualTo(worked.sums());
  }

  private void checkPaid() {
    assertThat(measures.value("settlement.paid", town.code()))
        .isEqualByComparingTo("" + HandWorked.PAID_OUT);
    assertThat(measures.value("settlement.paid", town.village()))
        .isEqualByComparingTo("" + HandWorked.PAID_OUT_VILLAGE);
  }
}
