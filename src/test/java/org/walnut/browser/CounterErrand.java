package org.walnut.browser;

import java.util.regex.Pattern;

/**
 * A buyer means to bring cash for one order; pays for another in cash and calls it off, so that
 * somebody must give the cash back.
 */
final class CounterErrand implements Errand {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9A-Z]{7}-[0-9A-Z]");
  private static final String ORDERS = Shopping.MARKET + "/orders/";

  @Override
  public void run(People people, Trail trail) {
    var buyer = people.of("buyer-lin");
    var finance = people.of("finance");
    trail.from(finance, counter(buyer, cash(buyer, trail)));

    var bring = cash(buyer, trail);
    var pay = bring.replace("/cash", "");
    var yuan = buyer.page(bring).expectFirst(".price").text().replaceAll("[^0-9.]", "");
    var taking = Form.on(finance, counter(buyer, bring), "/cash").with("amount", yuan);
    var receipt = trail.send(taking);
    trail.send(Form.on(finance, receipt, "/signature").bring("slip", Paper.photograph()));

    var order = buyer.await(pay + "/outcome", "a[href^=" + ORDERS + "]").attr("href");
    buyer.await(order, "form[action$=/cancellation]");
    trail.send(Form.on(buyer, order, "/cancellation"));
    var payment = pay.replace("/pay/", "/payments/");
    finance.await(payment, "a[href^=/refunds/]");
    trail.from(finance, payment);
  }

  /** Answers the page that says what to bring. */
  private static String cash(Guest buyer, Trail trail) {
    var shopping = new Shopping(buyer);
    return trail.send(shopping.way(shopping.order(), "CASH"));
  }

  /** Where the counter finds what the buyer shows. */
  private static String counter(Guest buyer, String bring) {
    var code = CODE.matcher(buyer.page(bring).expectFirst(".pay-code").attr("aria-label"));
    if (!code.find()) {
      throw new IllegalStateException("no code to show at the counter");
    }
    return "/payments/counter?q=" + code.group();
  }
}
