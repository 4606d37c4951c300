package org.walnut.browser;

import static org.walnut.browser.People.COUNTY;

/**
 * Somebody complains without an account and looks what has become of it; another at the counter.
 */
final class ComplaintErrand implements Errand {

  private static final String PUBLIC = "/public/" + COUNTY + "/complaints";

  @Override
  public void run(People people, Trail trail) {
    var nobody = people.nobody();
    var filed = trail.keep(filled(Form.on(nobody, PUBLIC + "/new", PUBLIC)));
    var slip = filed.document().select("main .slip-code").eachText();
    trail.keep(
        Form.on(nobody, PUBLIC + "/follow", "/follow")
            .with("code", slip.get(0))
            .with("secret", slip.get(1)));
    trail.keep(filled(Form.on(people.of("county"), "/complaints/new", "/complaints")));
  }

  private static Form filled(Form complaint) {
    return complaint.with("words", "站点下午没有开门。").bring("photo", Paper.photograph());
  }
}
