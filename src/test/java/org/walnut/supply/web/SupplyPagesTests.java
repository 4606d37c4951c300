package org.walnut.supply.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.supply.Valley.INSPECTOR;
import static org.walnut.supply.Valley.idOf;

import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import org.walnut.supply.Agreements;
import org.walnut.supply.Valley;

@RoomTest
@Import(Valley.class)
class SupplyPagesTests {

  @Autowired MockMvcTester mvc;
  @Autowired Valley valley;
  @Autowired Agreements agreements;

  Person shop;
  UUID wang;
  UUID walnuts;

  @BeforeEach
  void a_shop_a_household_and_walnuts() {
    shop = valley.shop("山里红", "Mountain Red");
    wang = valley.household("王小满");
    walnuts = valley.goods("核桃", "Walnuts");
  }

  @Test
  void an_agreement_is_signed_with_a_household_found_by_name() {
    page(shop, "/agreements/new?q=小满").contains("household=" + wang);
    page(shop, "/agreements/new?household=" + wang).contains("王小满", "保护价");

    var signed = sign("12.00", "2026");

    assertThat(signed).hasStatus(HttpStatus.FOUND);
    var path = signed.getResponse().getRedirectedUrl();
    page(shop, path).contains("王小满", "¥12.00/公斤", "¥6.00/斤", "生效中", "代销", "8.00%");
    page(shop, path + "/contract").contains("甲方", "山里红", "一式两份");
    page(shop, "/agreements?q=小满").contains("王小满");
  }

  @Test
  void a_wrong_form_comes_back_with_what_was_typed() {
    var answer = sign("-1", "2020");

    assertThat(answer)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("-1", "floorPrice-fault", "王小满");
  }

  @Test
  void goods_are_weighed_and_accepted_in_one_step_and_the_slip_says_so_plainly() {
    var agreement = agreements.sign(valley.buyOut(shop, wang, walnuts), shop);
    page(shop, "/intakes/new?q=小满").contains("/agreements/" + agreement + "/intakes/new");
    page(shop, "/agreements/" + agreement + "/intakes/new").contains("data-sum-floor=\"10.00\"");

    var weighed = weigh(agreement, "12.50", "true");

    assertThat(weighed).hasStatus(HttpStatus.FOUND);
    var path = weighed.getResponse().getRedirectedUrl();
    page(shop, path).contains("已收货", "¥654.38", "撤销收购");
    page(shop, path + "/slip")
        .contains(
            "52.35 公斤",
            "104.7 斤",
            "人民币陆佰伍拾肆元叁角捌分",
            "王小满：您交来的核桃净重 104.7 斤，每斤 6.25 元，一共 654.38 元。货款已经记在您的账上。");
    page(shop, "/intakes?q=小满").contains("¥654.38");
  }

  @Test
  void a_price_under_the_floor_is_told_at_the_price() {
    var agreement = agreements.sign(valley.buyOut(shop, wang, walnuts), shop);

    assertThat(weigh(agreement, "9.99", "true"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("price-fault", "低于保护价 ¥10.00/公斤", "53.85", "9.99");
  }

  @Test
  void what_is_weighed_only_can_be_rejected_with_a_reason() {
    var agreement = agreements.sign(valley.buyOut(shop, wang, walnuts), shop);
    var path = weigh(agreement, "12.50", "false").getResponse().getRedirectedUrl();

    assertThat(mvc.post().uri(path + "/rejection").with(signedIn(shop)).exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(
            mvc.post().uri(path + "/rejection").param("why", "发霉").with(signedIn(shop)).exchange())
        .hasStatus(HttpStatus.FOUND);
    page(shop, path).contains("未收", "发霉");
  }

  @Test
  void the_inspector_leads_a_lot_to_its_certificate() {
    var lot = valley.brought(shop, walnuts, "60");
    page(INSPECTOR, "/inspections").contains("/lots/" + lot + "/inspection");
    post(INSPECTOR, "/lots/" + lot + "/sample");
    var test =
        mvc.post()
            .uri("/lots/{id}/tests", lot)
            .param("method", "ENZYME_INHIBITION")
            .param("instrument", "NC-830")
            .param("reagentLot", "7")
            .param("blankOk", "true")
            .param("inhibition", "12.5")
            .with(signedIn(INSPECTOR))
            .exchange();

    assertThat(test).hasStatus(HttpStatus.FOUND);
    page(INSPECTOR, "/lots/" + lot).contains("合格", "抑制率 12.5%", "W•••", "100.00%");
    page(INSPECTOR, "/lots/" + lot + "/certificate").contains("承诺达标合格证", "浪沟门村", "山里红");
  }

  @Test
  void lots_are_processed_by_form_and_the_way_is_shown_both_up_and_down() {
    var lot = valley.brought(shop, walnuts, "60");
    page(shop, "/processings/new?lot=" + lot).contains("脱壳取仁");

    assertThat(process(lot, "30.001"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("最多产出 30 公斤");
    var made = process(lot, "29").getResponse().getRedirectedUrl();

    page(shop, made).contains("/lots/" + lot, "60 公斤", "脱壳取仁");
    page(shop, "/lots/" + lot).contains(made, "29 公斤");
    page(shop, "/processings").contains("48.33%");
  }

  @Test
  void what_is_not_ones_own_is_not_found() {
    var lot = valley.brought(shop, walnuts, "60");
    var stranger = People.shopKeeper(Ids.next());

    for (var path :
        new String[] {"/lots/" + lot, "/lots/" + Ids.next(), "/intakes/" + Ids.next()}) {
      assertThat(mvc.get().uri(path).with(signedIn(stranger))).hasStatus(HttpStatus.NOT_FOUND);
    }
    assertThat(mvc.get().uri("/lots/{id}", lot).with(signedIn(People.townOfficer("621221109000"))))
        .hasStatus(HttpStatus.NOT_FOUND);
    page(People.townOfficer("621221108000"), "/lots/" + lot).contains("浪沟门村");
    assertThat(mvc.get().uri("/lots/{id}/inspection", Ids.next()).with(signedIn(INSPECTOR)))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(mvc.get().uri("/inspections").with(signedIn(shop))).hasStatus(HttpStatus.FORBIDDEN);
  }

  private MvcTestResult sign(String floor, String year) {
    return mvc.post()
        .uri("/agreements")
        .param("carrier", idOf(shop).toString())
        .param("household", wang.toString())
        .param("goods", walnuts.toString())
        .param("floorPrice", floor)
        .param("quantity", "300")
        .param("from", "2026".equals(year) ? valley.today().toString() : "2020-01-01")
        .param("to", "2026".equals(year) ? valley.today().plusDays(90).toString() : "2020-02-01")
        .param("mechanism", "CONSIGNMENT")
        .param("commissionBp", "8")
        .param("packagingPerParcel", "1.50")
        .param("courierPerParcel", "0")
        .with(signedIn(shop))
        .exchange();
  }

  private MvcTestResult weigh(UUID agreement, String price, String accept) {
    return mvc.post()
        .uri("/agreements/{id}/intakes", agreement)
        .param("agreement", agreement.toString())
        .param("grade", "FIRST")
        .param("gross", "53.85")
        .param("tare", "1.5")
        .param("price", price)
        .param("receivedOn", valley.today().toString())
        .param("accept", accept)
        .with(signedIn(shop))
        .exchange();
  }

  private MvcTestResult process(UUID lot, String output) {
    return mvc.post()
        .uri("/processings")
        .param("recipe", "HULLING")
        .param("inputs[0].lot", lot.toString())
        .param("inputs[0].weight", "60")
        .param("inputs[1].lot", "")
        .param("inputs[1].weight", "")
        .param("outputGrade", "FIRST")
        .param("outputWeight", output)
        .with(signedIn(shop))
        .exchange();
  }

  private void post(Person who, String path) {
    assertThat(mvc.post().uri(path).with(signedIn(who)).exchange()).hasStatus(HttpStatus.FOUND);
  }

  private AbstractStringAssert<?> page(Person who, String path) {
    var answer = mvc.get().uri(path).with(signedIn(who)).exchange();
    assertThat(answer).hasStatusOk();
    return assertThat(answer).bodyText();
  }
}
