package org.walnut.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.stock.Shelf.kg;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;

@RoomTest
class StockPagesTests {

  private static final Person KEEPER = People.ofCounty(Role.WAREHOUSE_KEEPER);
  private static final Person COUNTY = People.countyStaff();

  @Autowired MockMvcTester mvc;
  @Autowired Stock stock;
  @Autowired Lots lots;
  @Autowired Goods goods;
  @Autowired Days days;

  Shelf shelf;

  @BeforeEach
  void a_shelf() {
    shelf = new Shelf(goods, lots, days);
  }

  @Test
  void stock_is_listed_and_filtered() {
    var walnuts = shelf.walnuts();
    var passed = lots.card(shelf.passed(walnuts, kg(10)));
    var waiting = lots.card(shelf.waiting(walnuts, kg(7), days.today()));

    page("/stock?goods=" + walnuts).contains(passed.code(), waiting.code(), "10 公斤");
    page("/stock?goods=" + walnuts + "&state=QUARANTINE")
        .contains(waiting.code())
        .doesNotContain(passed.code());
    page("/stock?q=" + passed.code()).contains(passed.code()).doesNotContain(waiting.code());
    page("/stock?goods=" + Ids.next()).contains("没有这样的批次");
  }

  @Test
  void a_lot_shows_every_movement_and_promise() {
    var lot = shelf.passed(shelf.walnuts(), kg(10));
    stock.reserve(Ids.next(), List.of(lot), kg(4));

    page("/stock/lots/" + lot).contains("入库", "+10 公斤", "预留", "+4 公斤", "6 公斤", "/lots/" + lot);
  }

  @Test
  void a_shop_sees_the_lots_it_holds_and_no_others() {
    var lot = lots.card(shelf.passed(shelf.walnuts(), kg(10)));
    var holder = People.shopKeeper(lot.holder());
    var stranger = People.shopKeeper(Ids.next());

    assertThat(mvc.get().uri("/stock/lots/{id}", lot.id()).with(signedIn(holder))).hasStatusOk();
    assertThat(mvc.get().uri("/stock/lots/{id}", lot.id()).with(signedIn(stranger)))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(mvc.get().uri("/api/v1/lots/{id}", lot.id()).with(signedIn(stranger)))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void programs_read_lots_and_movements_in_grams() {
    var lot = shelf.passed(shelf.walnuts(), kg(10));

    assertThat(mvc.get().uri("/api/v1/lots/{id}", lot).with(signedIn(KEEPER)))
        .bodyJson()
        .hasPathSatisfying("$.onHand", value -> value.assertThat().isEqualTo(10_000))
        .hasPathSatisfying("$.state", value -> value.assertThat().isEqualTo("PASSED"));
    assertThat(mvc.get().uri("/api/v1/lots/{id}/movements", lot).with(signedIn(KEEPER)))
        .bodyJson()
        .extractingPath("$.items[0].onHandDelta")
        .isEqualTo(10_000);
  }

  @Test
  void the_county_adds_goods_by_form_and_by_program() {
    var code = "N" + Ids.next().toString().substring(24).toUpperCase();
    var form =
        mvc.post()
            .uri("/goods")
            .param("code", code)
            .param("nameZh", "山核桃")
            .param("nameEn", "Hickory")
            .param("category", "NUT")
            .param("picture", "walnut-kernel")
            .param("shelfLifeDays", "200")
            .param("grades[0].code", "FIRST")
            .param("grades[0].nameZh", "一级")
            .param("grades[0].nameEn", "First")
            .param("grades[0].source", "GB/T 20398-2021");

    assertThat(form.with(signedIn(COUNTY))).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/goods");
    page("/goods").contains("山核桃", code, "GB/T 20398-2021");
    assertThat(
            mvc.post()
                .uri("/api/v1/goods")
                .header("Idempotency-Key", Ids.next())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(code))
                .with(signedIn(COUNTY)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo("code");
  }

  @Test
  void a_form_with_faults_keeps_what_was_typed() {
    var form = mvc.post().uri("/goods").param("code", "lower case").param("nameZh", "山核桃");

    assertThat(form.with(signedIn(COUNTY)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("lower case", "山核桃", "只能用大写字母");
    assertThat(mvc.get().uri("/goods/new").with(signedIn(KEEPER))).hasStatus(HttpStatus.FORBIDDEN);
  }

  private org.assertj.core.api.AbstractStringAssert<?> page(String path) {
    var answer = mvc.get().uri(path).with(signedIn(KEEPER)).exchange();
    assertThat(answer).hasStatusOk();
    return assertThat(answer).bodyText();
  }

  private static String json(String code) {
    return """
    {"code": "%s", "nameZh": "x", "nameEn": "x", "category": "NUT", "picture": "walnut-kernel", "perishable": false,
     "certificateRequired": false, "shelfLifeDays": 10,
     "grades": [{"code": "A", "nameZh": "a", "nameEn": "a", "source": "a"}]}
    """
        .formatted(code);
  }
}
