package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.InCheng;
import org.walnut.shared.Ids;

/** Somebody with a browser that keeps its cookies, at an address of their own. */
final class Comer {

  static final String PASSWORD = "walnuts under the tree";
  private static int comers;

  private final MockMvcTester web;
  private final String address;
  private final List<Cookie> cookies = new ArrayList<>();
  private String agent = "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36";

  Comer(MockMvcTester web) {
    this(web, "10.9.%d.%d".formatted(++comers / 250, comers % 250 + 1));
  }

  Comer(MockMvcTester web, String address) {
    this.web = web;
    this.address = address;
  }

  /** An open account of this role, with {@link #PASSWORD}; answers its login. */
  static String account(Accounts accounts, Role role) {
    var login = "c" + UUID.randomUUID().toString().substring(0, 8);
    var kind = role.scopeKind();
    var place = kind == Scope.Kind.TOWN ? "621221108000" : InCheng.COUNTY;
    accounts.open(
        new NewAccount(Ids.next(), login, PASSWORD, "来人", role, new Scope(kind, place, null)));
    return login;
  }

  Comer with(String agent) {
    this.agent = agent;
    return this;
  }

  MvcTestResult signIn(String login, String password) {
    return post("/sign-in", "login", login, "password", password);
  }

  MvcTestResult get(String path) {
    return kept(
        web.get()
            .uri(path)
            .accept("text/html")
            .header("User-Agent", agent)
            .header("Host", "localhost")
            .with(this::from)
            .exchange());
  }

  MvcTestResult post(String path, String... fields) {
    var request =
        web.post()
            .uri(path)
            .accept("text/html")
            .header("User-Agent", agent)
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .with(this::from);
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return kept(request.exchange());
  }

  @Nullable String cookie(String name) {
    return cookies.stream()
        .filter(each -> each.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  Comer keep(String name, @Nullable String value) {
    cookies.removeIf(each -> each.getName().equals(name));
    if (value != null && !value.isEmpty()) {
      cookies.add(new Cookie(name, value));
    }
    return this;
  }

  /** A page for which one has to be signed in. */
  boolean isIn() {
    var answer = get("/roles");
    var status = answer.getResponse().getStatus();
    assertThat(status).isIn(200, 302, 403);
    return status != 302;
  }

  private org.springframework.mock.web.MockHttpServletRequest from(
      org.springframework.mock.web.MockHttpServletRequest request) {
    request.setRemoteAddr(address);
    if (!cookies.isEmpty()) {
      request.setCookies(cookies.toArray(Cookie[]::new));
    }
    return request;
  }

  private MvcTestResult kept(MvcTestResult answer) {
    for (var cookie : answer.getResponse().getCookies()) {
      keep(cookie.getName(), cookie.getMaxAge() == 0 ? "" : cookie.getValue());
    }
    return answer;
  }
}
