package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The frame against those who mean harm: requests written by hand, byte by byte. */
@SpringBootTest(
    classes = FrameOnly.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.flyway.enabled=false")
class HardeningTests {

  @LocalServerPort int port;
  @Autowired Answers answers;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-up",
        "/nowhere",
        "/try/fails",
        "/api/v1/nowhere",
        "/api/v1/try",
        "/css/walnut.css"
      })
  void every_answer_tells_the_browser_what_to_refuse(String path) throws Exception {
    var answer = get(path);

    assertThat(answer)
        .contains(
            "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';",
            "frame-ancestors 'none'",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: same-origin",
            "Permissions-Policy: camera=(self)",
            "Cross-Origin-Opener-Policy: same-origin",
            "X-Frame-Options: DENY")
        .doesNotContain("unsafe-inline", "unsafe-eval", "Server:", "X-Powered-By");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/css/..%2f..%2fapplication.properties",
        "/css/%2e%2e/%2e%2e/application.properties",
        "/webjars/..;/application.properties",
        "/css/..%5c..%5capplication.properties",
        "/pictures/%00.svg",
        "//example.org/%2f..",
        "/sign-up;jsessionid=0123456789"
      })
  void a_path_with_tricks_finds_nothing(String path) throws Exception {
    assertThat(get(path))
        .containsPattern("^HTTP/1.1 40[04] ")
        .doesNotContain("spring.", "walnut.data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /sign-up HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
        "GET /sign-up<script> HTTP/1.1\r\n" + ByHand.ENDING,
        "NONSENSE\r\n\r\n",
        "GET /sign-up HTTP/1.1\r\nBad\0Name: 1\r\n" + ByHand.ENDING
      })
  void a_request_that_is_none_is_refused_without_a_word_about_the_inside(String request)
      throws Exception {
    assertThat(raw(request))
        .containsPattern("^HTTP/1.1 400 ")
        .doesNotContain("Tomcat", "Exception", "at org.", "java.");
  }

  @Test
  void a_header_of_a_hundred_kilobytes_is_refused() throws Exception {
    assertThat(
            raw("GET /sign-up HTTP/1.1\r\nX-Long: " + "a".repeat(100_000) + "\r\n" + ByHand.ENDING))
        .satisfiesAnyOf(
            answer -> assertThat(answer).containsPattern("^HTTP/1.1 4(00|31) "),
            answer -> assertThat(answer).isEmpty());
  }

  @Test
  void a_line_break_in_a_parameter_writes_no_header() throws Exception {
    var answer = get("/sign-up?q=a%0d%0aSet-Cookie:%20evil=1&lang=en%0d%0aX-Evil:%201");

    assertThat(answer).doesNotContainPattern("(?m)^(Set-Cookie: evil|X-Evil)");
  }

  @Test
  void another_host_in_the_request_leads_nobody_away() throws Exception {
    var answer =
        raw("GET /sign-up?lang=en HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

    assertThat(answer).contains("Location: /sign-up").doesNotContain("evil.example");
  }

  @Test
  void nobody_but_a_proxy_that_is_named_says_for_whom_it_asks() throws Exception {
    assertThat(
            raw(
                "GET /sign-up HTTP/1.1\r\nAccept: text/html\r\nX-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n"
                    + ByHand.ENDING))
        .containsPattern("Set-Cookie: walnut_session=[^;]+; Path=/; HttpOnly; SameSite=Lax")
        .doesNotContain("Strict-Transport-Security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api//v1/try",
        "//api/v1/try",
        "/api/v1;x=1/try",
        "/css/../api/v1/try",
        "/css/%2e%2e/api/v1/try"
      })
  void a_path_that_means_another_is_refused(String path) throws Exception {
    assertThat(post(path)).containsPattern("^HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/try", "/api/v1/%74ry", "/%61pi/v1/try"})
  void a_path_written_in_another_way_gets_past_no_filter(String path) throws Exception {
    assertThat(post(path)).containsPattern("^HTTP/1.1 400 ").contains("Idempotency-Key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND"})
  void methods_nobody_needs_are_refused(String method) throws Exception {
    assertThat(raw(method + " /sign-up HTTP/1.1\r\nX-Secret: seen\r\n" + ByHand.ENDING))
        .containsPattern("^HTTP/1.1 (400|405|501) ")
        .doesNotContain("seen");
  }

  @Test
  void a_body_nested_a_hundred_thousand_deep_is_refused() throws Exception {
    var body = "[".repeat(100_000);

    assertThat(
            raw(
                "POST /api/v1/try HTTP/1.1\r\nContent-Type: application/json\r\nIdempotency-Key: deep\r\nContent-Length: "
                    + body.length()
                    + "\r\n"
                    + ByHand.ENDING
                    + body))
        .containsPattern("^HTTP/1.1 400 ")
        .contains("application/problem+json");
  }

  @Test
  void a_form_of_ten_thousand_fields_is_refused() throws Exception {
    var body =
        IntStream.range(0, 10_000)
            .mapToObj(field -> "members[" + field + "].name=x")
            .collect(Collectors.joining("&"));

    assertThat(
            raw(
                "POST /sign-up HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length()
                    + "\r\n"
                    + ByHand.ENDING
                    + body))
        .containsPattern("^HTTP/1.1 4(00|03|13) ")
        .doesNotContain("Exception");
  }

  @Test
  void an_address_that_asks_too_often_waits_and_others_do_not() throws Exception {
    var rate = new RequestRate(new RequestRateSettings(1, 3), answers);

    var hasty =
        IntStream.range(0, 5).mapToObj(_ -> ask(rate, "203.0.113.7", "/api/v1/try")).toList();

    assertThat(hasty)
        .extracting(MockHttpServletResponse::getStatus)
        .containsExactly(200, 200, 200, 429, 429);
    assertThat(hasty.getLast().getHeader("Retry-After")).isEqualTo("1");
    assertThat(hasty.getLast().getContentAsString()).contains("urn:walnut:problem:TooManyRequests");
    assertThat(ask(rate, "203.0.113.8", "/api/v1/try").getStatus()).isEqualTo(200);
    assertThat(ask(rate, "203.0.113.7", "/css/walnut.css").getStatus()).isEqualTo(200);
  }

  @Test
  void addresses_of_one_network_of_version_6_are_counted_together() {
    assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(ClientAddress.network("2001:db8:1:2::1"))
        .isNotEqualTo(ClientAddress.network("2001:db8:1:3::1"));
    assertThat(ClientAddress.network("203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(ClientAddress.network("no address")).isEqualTo("unknown");
  }

  private static MockHttpServletResponse ask(RequestRate rate, String address, String path) {
    var request = new MockHttpServletRequest("GET", path);
    request.setRemoteAddr(address);
    var response = new MockHttpServletResponse();
    try {
      rate.doFilter(request, response, new MockFilterChain());
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
    return response;
  }

  private String post(String path) throws IOException {
    return raw(
        "POST "
            + path
            + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
            + ByHand.ENDING
            + "{}");
  }

  private String get(String path) throws IOException {
    return new ByHand(port).get(path);
  }

  private String raw(String request) throws IOException {
    return new ByHand(port).send(request);
  }
}
