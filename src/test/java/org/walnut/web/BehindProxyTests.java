package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame behind a proxy that the operator named, which ends TLS. */
@SpringBootTest(
    classes = FrameOnly.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.flyway.enabled=false", "WALNUT_PROXY=127.0.0.0/8, ::1/128"})
class BehindProxyTests {

  @LocalServerPort int port;

  @Test
  void over_tls_every_cookie_is_for_this_host_alone_and_the_browser_stays_with_tls()
      throws Exception {
    var page = overTls("/sign-up");
    var language = overTls("/sign-up?lang=en");

    assertThat(page)
        .contains("Strict-Transport-Security: max-age=31536000 ; includeSubDomains")
        .containsPattern(
            "Set-Cookie: __Host-walnut_session=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax");
    assertThat(language)
        .containsPattern("Set-Cookie: __Host-walnut_lang=en;.*Secure; HttpOnly; SameSite=Lax");
    assertThat(new ByHand(port).get("/sign-up"))
        .containsPattern("Set-Cookie: walnut_session=[^;]+; Path=/; HttpOnly; SameSite=Lax")
        .doesNotContain("Strict-Transport-Security");
  }

  private String overTls(String path) throws IOException {
    return new ByHand(port)
        .send(
            "GET "
                + path
                + " HTTP/1.1\r\nAccept: text/html\r\nX-Forwarded-Proto: https\r\n"
                + ByHand.ENDING);
  }
}
