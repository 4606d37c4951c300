package org.walnut.browser;

import java.util.List;

/** A buyer orders again and again, chooses another way to pay each time, and does not pay yet. */
final class PayingErrand implements Errand {

  private static final List<String> WAYS = List.of("SANDBOX", "WECHAT", "BANK_TRANSFER", "BALANCE");

  @Override
  public void run(People people, Trail trail) {
    var finance = people.of("finance");
    trail.send(
        Form.on(finance, "/payments/account", "/payments/account")
            .with("holder", "示例县电商中心")
            .with("bank", "示例银行")
            .with("number", People.ACCOUNT));
    var buyer = people.of("buyer-lin");
    var shopping = new Shopping(buyer);
    for (var way : WAYS) {
      var pay = shopping.order();
      trail.send(shopping.way(pay, way));
      trail.from(buyer, pay, pay + "/outcome");
    }
    shopping.putIntoCart();
  }
}
