package org.walnut.browser;

import static org.walnut.browser.People.COUNTY;
import static org.walnut.browser.People.PASSWORD;

import java.util.Map;
import java.util.regex.Pattern;

/** Two are invited, one says which phone is theirs, and one shows it after the password. */
final class AccountErrand implements Errand {

  private static final Pattern INVITATION = Pattern.compile("/invitation/[\\w-]+");
  private static final String DEPUTY = "county-deputy";

  @Override
  public void run(People people, Trail trail) {
    invite(people, trail);
    letInAColleague(people);
    trail.send(phone(people.of("auditor"), "00000000998"));
    comeHalfIn(people, trail);
  }

  private static void invite(People people, Trail trail) {
    var slip =
        trail.keep(
            Form.on(people.of("county"), "/accounts/new", "/accounts")
                .with("role", "INSPECTOR")
                .with("displayName", "新来的检验员")
                .with("login", "inspector-new"));
    var address = INVITATION.matcher(slip.document().select("code").text());
    if (!address.find()) {
      throw new IllegalStateException("no invitation on the slip");
    }
    trail.from(people.nobody(), address.group());
  }

  /** For whom somebody else of the county may vouch. */
  private static void letInAColleague(People people) {
    Form.on(people.of(DEPUTY), "/accounts/new", "/accounts")
        .with("role", "COUNTY_STAFF")
        .with("displayName", "新来的同事")
        .with("login", "county-new")
        .send();
  }

  private static void comeHalfIn(People people, Trail trail) {
    var deputy = people.of(DEPUTY);
    var phone = "00000000997";
    var asked = phone(deputy, phone).send().uri().getPath();
    Form.on(deputy, asked, "/my/phone/code").with("code", deputy.code(COUNTY, phone)).send();
    var half = people.stranger("half in");
    var second = half.submit("/sign-in", Map.of("login", DEPUTY, "password", PASSWORD));
    trail.show(half, second.uri().getPath());
  }

  private static Form phone(Guest guest, String phone) {
    return Form.on(guest, "/my/sign-in", "/my/phone")
        .with("phone", phone)
        .with("current", PASSWORD);
  }
}
