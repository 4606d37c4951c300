package org.walnut.browser;

import static org.walnut.browser.People.COUNTY;

/** Somebody who buys one thing, up to the choice of how to pay. */
record Shopping(Guest buyer) {

  static final String MARKET = "/market/" + COUNTY;

  /** Goods that are there, and that nobody must promise to keep. */
  private static final String KEEPS = ".goods-show:has(form[action$=/cart]):has(.notice-good)";

  void putIntoCart() {
    var goods = buyer.firstOf(MARKET, MARKET + "/goods/", KEEPS);
    Form.on(buyer, goods, "/cart").send();
  }

  /** Orders what is put into the cart; answers where to pay for it. */
  String order() {
    putIntoCart();
    var placed = Form.on(buyer, MARKET + "/checkout", "/checkout").send();
    return placed.uri().getPath();
  }

  /** Goes on by another way than the usual one, once the service of that knows of the payment. */
  Form way(String pay, String way) {
    if (!way.equals("SANDBOX")) {
      way(pay, "SANDBOX").send();
    }
    return Form.on(buyer, pay, "/way").with("way", way);
  }
}
