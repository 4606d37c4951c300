package org.walnut.browser;

/** A buyer puts money by, takes a part of it out, and means to put more by. */
final class BalanceErrand implements Errand {

  @Override
  public void run(People people, Trail trail) {
    var buyer = people.of("buyer-lin");
    var shopping = new Shopping(buyer);
    var cashier = trail.send(shopping.way(topUp(buyer, "500"), "SANDBOX"));
    Form.on(buyer, cashier, cashier).with("deed", "PAY").send();
    buyer.await("/balance", "form[action=/balance/take-outs]");
    trail.send(Form.on(buyer, "/balance", "/balance/take-outs").with("amount", "30"));
    trail.from(buyer, topUp(buyer, "20"));
  }

  private static String topUp(Guest buyer, String yuan) {
    var asked = Form.on(buyer, "/balance", "/balance/top-ups").with("amount", yuan).send();
    return asked.uri().getPath();
  }
}
