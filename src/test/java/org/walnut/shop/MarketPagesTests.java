package org.walnut.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;

@RoomTest
@Import(Stall.class)
class MarketPagesTests {

  @Autowired MockMvcTester mvc;
  @Autowired Stall stall;

  Person keeper;
  UUID walnuts;
  UUID listing;

  @BeforeEach
  void open() {
    keeper = stall.keeper();
    walnuts = stall.walnuts();
    listing = stall.listing(keeper, walnuts, 2_500, 6_900, stall.passed(keeper, walnuts, 10_000));
  }

  @Test
  void everybody_finds_goods_by_a_part_of_their_name_in_either_language() throws Exception {
    assertThat(page("/market/621221?q=核桃")).contains("¥69.00").contains("¥13.80/斤");
    assertThat(mvc.get().uri("/market/621221?q=CHENG").cookie(new Cookie("walnut_lang", "en")))
        .hasStatusOk()
        .bodyText()
        .contains("Cheng County walnuts");
    assertThat(page("/market/621221?q=nothing-like-it")).doesNotContain("¥69.00");
    assertThat(page("/market/621221?category=NUT&sort=UNIT")).contains("¥69.00");
  }

  @Test
  void a_page_of_the_market_is_light() throws Exception {
    assertThat(page("/market/621221").getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
  }

  @Test
  void the_page_of_a_listing_says_what_one_gets_and_what_the_law_gives() throws Exception {
    assertThat(page("/market/621221/goods/" + listing)).contains("还有 4 份", "七日无理由", "承诺达标合格证");
    var eggs = stall.eggs();
    var fresh = stall.listing(keeper, eggs, 1_500, 4_980, stall.passed(keeper, eggs, 3_000));
    assertThat(page("/market/621221/goods/" + fresh)).contains("鲜活易腐");
  }

  @Test
  void what_has_run_out_is_shown_as_sold_out() throws Exception {
    var empty = stall.listing(keeper, walnuts, 5_000, 12_000);

    assertThat(page("/market/621221/goods/" + empty)).contains("卖完").doesNotContain("放入购物车");
    assertThat(page("/market/621221/shops/" + Stall.shop(keeper))).contains("已售完", "¥69.00");
  }

  @Test
  void the_market_without_a_county_asks_for_one_and_remembers() {
    assertThat(mvc.get().uri("/market")).hasStatusOk().bodyText().contains("/market/621221");
    assertThat(mvc.get().uri("/market").cookie(new Cookie("walnut_county", "621221")))
        .hasRedirectedUrl("/market/621221");
    assertThat(mvc.get().uri("/market/999999")).hasStatus(404);
    assertThat(mvc.get().uri("/market/522731/goods/" + listing)).hasStatus(404);
  }

  @Test
  void over_tls_the_market_of_before_is_remembered_for_this_host_alone() {
    var answer = mvc.get().uri("/market/621221").secure(true).exchange();
    var cookie = answer.getResponse().getCookie("__Host-walnut_county");

    assertThat(answer.getResponse().getCookie("walnut_county")).isNull();
    assertThat(cookie).isNotNull();
    assertThat(cookie.getSecure() && cookie.isHttpOnly()).isTrue();
    assertThat(mvc.get().uri("/market").secure(true).cookie(cookie))
        .hasRedirectedUrl("/market/621221");
  }

  @Test
  void a_keeper_is_told_at_the_field_what_is_wrong_and_what_was_typed_is_kept() {
    var answer =
        mvc.post()
            .uri("/listings")
            .with(People.signedIn(keeper))
            .param("shop", Stall.shop(keeper).toString())
            .param("goods", walnuts.toString())
            .param("grade", "FIRST")
            .param("pack", "0")
            .param("price", "-3")
            .param("titleZh", "核桃")
            .param("titleEn", "")
            .exchange();
    assertThat(answer).hasStatus(422).bodyText().contains("必须大于零", "不能为负数", "必填", "value=\"-3\"");
  }

  @Test
  void a_keeper_walks_from_the_passed_lot_to_the_listing() {
    var keeperSees = mvc.get().uri("/listings/new").with(People.signedIn(keeper)).exchange();
    assertThat(keeperSees).hasStatusOk().bodyText().contains("/listings/new?goods=" + walnuts);
    assertThat(
            mvc.get()
                .uri("/listings/new?goods=" + walnuts + "&grade=FIRST")
                .with(People.signedIn(keeper)))
        .hasStatusOk();
    assertThat(mvc.get().uri("/listings/" + listing).with(People.signedIn(keeper))).hasStatusOk();
    assertThat(mvc.get().uri("/listings").with(People.signedIn(keeper)))
        .hasStatusOk()
        .bodyText()
        .contains("成县核桃");
    assertThat(mvc.get().uri("/listings/" + listing).with(People.signedIn(stall.keeper())))
        .hasStatus(404);
    assertThat(
            mvc.post()
                .uri("/listings/" + listing + "/prices")
                .with(People.signedIn(keeper))
                .param("price", "0"))
        .hasStatus(422);
  }

  @Test
  void the_county_opens_shops_and_keepers_do_not() {
    var staff = People.ofCounty(Role.COUNTY_STAFF);
    assertThat(mvc.get().uri("/shops/new").with(People.signedIn(staff))).hasStatusOk();
    assertThat(mvc.get().uri("/shops").with(People.signedIn(staff))).hasStatusOk();
    assertThat(mvc.get().uri("/shops/new").with(People.signedIn(keeper))).hasStatus(403);
    assertThat(
            mvc.post()
                .uri("/shops")
                .with(People.signedIn(staff))
                .param("nameZh", "店")
                .param("nameEn", "Shop")
                .param("town", "621221999000"))
        .hasStatus(422);
  }

  @Test
  void programs_read_listings_without_a_token_when_they_name_the_county() {
    assertThat(mvc.get().uri("/api/v1/listings?county=621221"))
        .hasStatusOk()
        .bodyText()
        .contains(listing.toString());
    assertThat(mvc.get().uri("/api/v1/listings/" + listing + "?county=621221")).hasStatusOk();
    assertThat(mvc.get().uri("/api/v1/listings/" + listing + "?county=522731")).hasStatus(404);
  }

  private String page(String path) throws Exception {
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
