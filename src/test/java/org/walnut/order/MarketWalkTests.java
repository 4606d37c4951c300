package org.walnut.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.order.Buying.line;
import static org.walnut.order.Buying.order;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shop.Stall;

/** A buyer's way through the pages: cart, checkout, cashier, orders. */
@OrderTest
class MarketWalkTests {

  @Autowired MockMvcTester mvc;
  @Autowired Orders orders;
  @Autowired Carts carts;
  @Autowired Stall stall;
  @Autowired Buying buying;

  Person keeper;
  Person buyer;
  UUID listing;

  @BeforeEach
  void open() {
    keeper = stall.keeper();
    buyer = People.buyer();
    var walnuts = stall.walnuts();
    listing = stall.listing(keeper, walnuts, 2_500, 6_900, stall.passed(keeper, walnuts, 10_000));
  }

  @Test
  void a_cart_is_filled_before_sign_in_and_comes_along() {
    var put = put(listing, "2");
    assertThat(put).hasRedirectedUrl("/market/621221/cart");
    var cookie = Objects.requireNonNull(put.getResponse().getCookie("walnut_cart"));

    assertThat(mvc.get().uri("/market/621221/cart").cookie(cookie))
        .hasStatusOk()
        .bodyText()
        .contains("¥138.00", "¥16.00", "¥154.00");
    assertThat(mvc.get().uri("/market/621221/checkout").cookie(cookie)).hasStatus(302);
    assertThat(mvc.get().uri("/market/621221/cart").cookie(cookie).with(People.signedIn(buyer)))
        .hasStatusOk();
    assertThat(carts.lines(buyer.id())).containsExactly(line(listing, 2));
    assertThat(mvc.get().uri("/cart").cookie(new Cookie("walnut_county", "621221")))
        .hasRedirectedUrl("/market/621221/cart");
  }

  @Test
  void what_cannot_be_put_into_the_cart_is_told_there() {
    assertThat(put(listing, "0")).hasStatus(422);
    assertThat(put(listing, "-1")).hasStatus(422);
    assertThat(put(listing, "100")).hasStatus(422);
    assertThat(put(listing, "two")).hasStatus(422).bodyText().contains("请填写整数");
    assertThat(put(listing, "5")).hasStatus(422).bodyText().contains("只剩 4 份");
    assertThat(put(Ids.next(), "1")).hasStatus(422).bodyText().contains("没有这件商品");
  }

  @Test
  void a_buyer_orders_from_the_cart_and_goes_on_to_the_cashier() {
    carts.put(buyer.id(), listing, 1);
    var id = Ids.next();
    assertThat(mvc.get().uri("/market/621221/checkout").with(People.signedIn(buyer)))
        .hasStatusOk()
        .bodyText()
        .contains("¥81.00");
    assertThat(checkout(id, "123", "81.00"))
        .hasStatus(422)
        .bodyText()
        .contains("7 到 12 位数字", "value=\"123\"");
    assertThat(checkout(id, "13900000001", "80.00")).hasStatus(422).bodyText().contains("价格刚有变动");

    var placed = checkout(id, "13900000001", "81.00");

    assertThat(placed).hasStatus(302);
    assertThat(placed.getResponse().getRedirectedUrl()).startsWith("/pay/");
    assertThat(carts.lines(buyer.id())).isEmpty();
    assertThat(page(buyer, "/market/621221/checkouts/" + id)).contains("hx-get");
    assertThat(page(buyer, "/market/621221/orders")).contains("/market/621221/orders/" + id);
  }

  @Test
  void a_buyer_follows_the_order_and_sees_nobody_elses() {
    var order = buying.shipped(buyer, keeper, line(listing, 1));
    assertThat(page(buyer, "/market/621221/orders/" + order))
        .contains("13900000001", "顺丰", "确认收货", "拒收");
    assertThat(
            mvc.get().uri("/market/621221/orders/" + order).with(People.signedIn(People.buyer())))
        .hasStatus(404);

    assertThat(post(buyer, "/market/621221/orders/" + order + "/receipt")).hasStatus(302);

    assertThat(page(buyer, "/market/621221/orders/" + order)).contains("申请退款");
    var ask =
        mvc.post()
            .uri("/market/621221/orders/" + order + "/refunds")
            .with(People.signedIn(buyer))
            .param("reason", "DAMAGED")
            .param("amount", "999")
            .exchange();
    assertThat(ask).hasStatus(422).bodyText().contains("最多可退 ¥69.00");
  }

  @Test
  void the_keeper_serves_the_order_and_sees_the_receiver_whole_only_for_a_purpose_and_meanwhile() {
    var order = buying.paid(buyer, line(listing, 1));
    assertThat(page(keeper, "/orders/" + order))
        .contains("拣货完成", "139••••••01")
        .doesNotContain("13900000001", "仓前街道");
    assertThat(unmask(order, "")).hasStatus(422).bodyText().doesNotContain("13900000001");
    assertThat(unmask(order, "包裹写面单"))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyText()
        .contains("13900000001", "仓前街道");
    assertThat(page(keeper, "/orders?q=SF")).doesNotContain("13900000001");
    assertThat(post(keeper, "/orders/" + order + "/pick")).hasStatus(302);
    assertThat(
            mvc.post()
                .uri("/orders/" + order + "/pack")
                .with(People.signedIn(keeper))
                .param("weight", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("不能比货品净重");
    assertThat(
            mvc.post()
                .uri("/orders/" + order + "/pack")
                .with(People.signedIn(keeper))
                .param("weight", "2.8"))
        .hasStatus(302);
    assertThat(
            mvc.post()
                .uri("/orders/" + order + "/shipment")
                .with(People.signedIn(keeper))
                .param("courier", "顺丰")
                .param("waybill", "SF" + order.toString().substring(24)))
        .hasStatus(302);
    assertThat(post(keeper, "/orders/" + order + "/delivery")).hasStatus(302);
    assertThat(post(buyer, "/market/621221/orders/" + order + "/receipt")).hasStatus(302);

    assertThat(page(keeper, "/orders/" + order))
        .doesNotContain("13900000001", "仓前街道")
        .contains("139••••••01");
    assertThat(unmask(order, "包裹写面单")).hasStatus(409).bodyText().doesNotContain("13900000001");
    assertThat(mvc.get().uri("/orders/" + order).with(People.signedIn(stall.keeper())))
        .hasStatus(404);
  }

  @Test
  void programs_walk_the_same_way() {
    var placed = orders.place(order(line(listing, 1)), buyer);
    var api = "/api/v1/orders/" + placed.checkout();
    assertThat(mvc.get().uri(api).with(People.signedIn(buyer)))
        .hasStatusOk()
        .bodyText()
        .contains("\"state\":\"CREATED\"");
    assertThat(mvc.get().uri("/api/v1/orders").with(People.signedIn(keeper)))
        .hasStatusOk()
        .bodyText()
        .contains(placed.checkout().toString());
    assertThat(mvc.get().uri(api).with(People.signedIn(People.buyer()))).hasStatus(404);
    assertThat(
            mvc.post()
                .uri("/api/v1/orders")
                .with(People.signedIn(buyer))
                .header("Idempotency-Key", Ids.next().toString())
                .contentType("application/json")
                .content(
                    """
                    {"lines":[{"listing":"%s","packs":0}],"receiver":{"name":"林小满","phone":"1390000000x","address":"杭州市余杭区仓前街道"},
                     "acceptsNoReturn":false}
                    """
                        .formatted(listing)))
        .hasStatus(422)
        .bodyText()
        .contains("lines[0].packs", "receiver.phone");
  }

  private MvcTestResult put(UUID what, String packs) {
    return mvc.post()
        .uri("/market/621221/cart")
        .with(SecurityMockMvcRequestPostProcessors.csrf())
        .param("listing", what.toString())
        .param("packs", packs)
        .exchange();
  }

  private MvcTestResult checkout(UUID id, String phone, String expected) {
    return mvc.post()
        .uri("/market/621221/checkout")
        .with(People.signedIn(buyer))
        .param("id", id.toString())
        .param("receiver.name", "林小满")
        .param("receiver.phone", phone)
        .param("receiver.address", "浙江省杭州市余杭区仓前街道一号楼 101 室")
        .param("expected", expected)
        .exchange();
  }

  private MvcTestResult post(Person who, String path) {
    return mvc.post().uri(path).with(People.signedIn(who)).exchange();
  }

  private String page(Person who, String path) {
    var answer = mvc.get().uri(path).with(People.signedIn(who)).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
  }

  private MvcTestResult unmask(UUID order, String why) {
    return mvc.post()
        .uri("/orders/" + order + "/unmasking")
        .with(People.signedIn(keeper))
        .param("purpose", "DELIVERY")
        .param("why", why)
        .exchange();
  }
}
