package org.walnut.staff;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.walnut.house.People.signedIn;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.CurrentPerson;
import org.walnut.access.NewStaff;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.shared.DivisionCode;

/** People who are invited, and what they do. */
@TestComponent
class StaffScene {

  static final Person CENTRE = People.countyStaff();
  private static final Pattern LINK = Pattern.compile("/invitation/([\\w-]+)");

  private final MockMvcTester browser;
  private final Invitations invitations;

  StaffScene(MockMvcTester browser, Invitations invitations) {
    this.browser = browser;
    this.invitations = invitations;
  }

  /** A town officer of Wangmo, invited. */
  Invited officer(String login) {
    return invite(Role.TOWN_OFFICER, login, "621221108000");
  }

  Invited invite(Role role, String login, String division) {
    var person =
        new NewStaff(
            null, login, null, "新同事", role, DivisionCode.read(division).orElse(null), null);
    return CurrentPerson.acting(CENTRE, () -> invitations.invite(person));
  }

  Invited again(UUID account) {
    return CurrentPerson.acting(CENTRE, () -> invitations.again(account));
  }

  MvcTestResult post(Person me, String path, Map<String, String> form) {
    var request = browser.post().uri(path).accept("text/html").with(signedIn(me));
    form.forEach(request::param);
    return request.exchange();
  }

  MvcTestResult get(Person me, String path) {
    return browser.get().uri(path).accept("text/html").with(signedIn(me)).exchange();
  }

  /** As somebody who is not signed in. */
  MvcTestResult accept(String token, String password) {
    return browser
        .post()
        .uri("/invitation/" + token)
        .accept("text/html")
        .with(csrf())
        .param("password", password)
        .param("again", password)
        .exchange();
  }

  /** The token that a page shows. */
  static String token(String page) {
    var link = LINK.matcher(page);
    if (!link.find()) {
      throw new AssertionError("no link on the page");
    }
    return link.group(1);
  }
}
