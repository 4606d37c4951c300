package org.walnut.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChromiumTests {
  @RegisterExtension final Chromium chromium = new Chromium();

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/quiet", 200, "<meta name=viewport content=width=device-width><h1>成县核桃</h1>");
    serve("/picture", 200, "<img src=/missing.png>");
    serve("/script", 200, "<script>walnut.crack()</script>");
    serve("/console", 200, "<script>console.error('hollow nut')</script>");
    serve("/refused", 422, "<p>毛重</p>");
    serve("/missing.png", 404, "");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_phone_reads_chinese() {
    var page = chromium.newPage(Device.PHONE, "zh-CN");
    page.navigate(address("/quiet"));

    assertThat(page.textContent("h1")).isEqualTo("成县核桃");
    assertThat(
            page.evaluate("[navigator.language, innerWidth, navigator.maxTouchPoints > 0].join()"))
        .isEqualTo("zh-CN,390,true");
    assertThat(chromium.screenshot(page, "chromium-phone")).isNotEmptyFile();
  }

  @Test
  void a_desktop_reads_english_beside_it() {
    var phone = chromium.newPage(Device.PHONE, "zh-CN");
    var desktop = chromium.newPage(Device.DESKTOP, "en-GB");
    phone.navigate(address("/quiet"));
    desktop.navigate(address("/quiet"));

    assertThat(
            desktop.evaluate(
                "[navigator.language, innerWidth, navigator.maxTouchPoints > 0].join()"))
        .isEqualTo("en-GB,1280,false");
  }

  @Test
  void a_missing_picture_is_a_complaint() {
    complains("/picture", "answer: 404 at");
  }

  @Test
  void a_script_that_throws_is_a_complaint() {
    complains("/script", "script: ReferenceError: walnut is not defined");
  }

  @Test
  void an_error_in_the_console_is_a_complaint() {
    complains("/console", "console: hollow nut");
  }

  @Test
  void a_refused_page_is_none() {
    var page = chromium.newPage(Device.DESKTOP, "zh-CN");

    assertThat(page.navigate(address("/refused")).status()).isEqualTo(422);
    assertThat(chromium.complaints()).isEmpty();
  }

  private void complains(String path, String text) {
    var page = chromium.newPage(Device.DESKTOP, "zh-CN");
    page.navigate(address(path));
    page.waitForCondition(() -> !chromium.complaints().isEmpty());

    assertThat(chromium.complaints()).singleElement().asString().contains(text);
    chromium.expect(text);
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private void serve(String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          var bytes = body.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
