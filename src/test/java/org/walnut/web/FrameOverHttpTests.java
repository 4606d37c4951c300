package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame behind a real server: what a container, a filter or a broken page answers. */
@SpringBootTest(
    classes = FrameOnly.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.flyway.enabled=false")
class FrameOverHttpTests {

  private static final int MEGABYTE = 1024 * 1024;

  @LocalServerPort int port;
  private final HttpClient browser = HttpClient.newHttpClient();

  @Test
  void an_unknown_address_is_a_page_in_the_language_of_the_cookie() throws Exception {
    var chinese = get("/nowhere");
    var english = get("/nowhere", "Cookie", "walnut_lang=en");

    assertThat(chinese.statusCode()).isEqualTo(404);
    assertThat(chinese.body()).contains("lang=\"zh-CN\"", "没有找到", "/nowhere?lang=en");
    assertThat(english.body()).contains("lang=\"en\"", "Not found", "/nowhere?lang=zh");
  }

  @Test
  void a_page_whose_template_breaks_tells_a_reference_and_nothing_inner() throws Exception {
    var page = get("/try/broken");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("故障编号").doesNotContain("ClassCast", "java.");
  }

  @Test
  void a_form_shown_again_keeps_what_was_typed_and_answers_422() throws Exception {
    var form = get("/sign-up", "Cookie", "walnut_lang=en");
    var answer =
        post(
            "/sign-up",
            cookies(form) + "; walnut_lang=en",
            "_csrf=" + token(form) + "&login=+Li+%3C&displayName=");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "value=\" Li &lt;\"",
            "This is required.",
            "href=\"#displayName\"",
            "id=\"displayName-fault\"",
            "aria-invalid=\"true\"");
    assertThat(answer.body()).contains("href=\"/sign-up?lang=zh\"");
  }

  @Test
  void a_form_without_its_token_is_refused_on_a_page() throws Exception {
    var answer = post("/sign-up", "walnut_lang=en", "login=li");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Not allowed", "Nothing was saved");
  }

  @Test
  void a_choice_of_language_is_kept_and_taken_out_of_the_address() throws Exception {
    var answer = get("/sign-up?q=a%26b&lang=en");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/sign-up?q=a%26b");
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("walnut_lang=en", "Path=/");
  }

  @Test
  void an_upload_of_200_megabytes_is_refused_in_words_and_read_by_a_browser_that_sends_it_all()
      throws Exception {
    var answer = upload("/try/upload", 200 * MEGABYTE, "Cookie", "walnut_lang=en");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Too large", "20 MB");
  }

  @Test
  void a_program_that_uploads_200_megabytes_gets_a_problem_document() throws Exception {
    var answer = upload("/api/v1/try/upload", 200 * MEGABYTE, "Idempotency-Key", "big");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("urn:walnut:problem:TooLarge", "20 MB");
  }

  @Test
  void a_body_without_an_end_is_refused() throws Exception {
    var body = BodyPublishers.ofInputStream(() -> new Zeros(5 * MEGABYTE));
    var answer =
        send(
            HttpRequest.newBuilder(address("/api/v1/try"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "endless")
                .POST(body));

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void the_interface_is_described_with_its_keys_its_units_and_its_problems() throws Exception {
    var document = get("/v3/api-docs", "Accept", "*/*").body();

    assertThat(document)
        .contains(
            "\"openapi\":\"3.1.",
            "Idempotency-Key",
            "Amount in fen",
            "application/problem+json",
            "\"url\":\"/\"",
            "\"name\":\"cursor\"");
    assertThat(get("/swagger-ui.html").statusCode()).isEqualTo(302);
    assertThat(get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(address(path));
    return send(
        headers.length == 0 ? request.header("Accept", "text/html") : request.headers(headers));
  }

  private HttpResponse<String> post(String path, String cookies, String form) throws Exception {
    return send(
        HttpRequest.newBuilder(address(path))
            .headers(
                "Cookie",
                cookies,
                "Referer",
                address(path).toString(),
                "Content-Type",
                "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static String cookies(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";")[0])
        .collect(Collectors.joining("; "));
  }

  private static String token(HttpResponse<String> page) {
    var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private HttpResponse<String> upload(String path, int size, String... headers) throws Exception {
    var start =
        "--x\r\nContent-Disposition: form-data; name=\"sheet\"; filename=\"big.csv\"\r\n\r\n";
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(start),
            BodyPublishers.ofInputStream(() -> new Zeros(size)),
            BodyPublishers.ofString("\r\n--x--\r\n"));
    return send(
        HttpRequest.newBuilder(address(path))
            .headers(headers)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** So many bytes without holding them. */
  private static final class Zeros extends InputStream {

    private int left;

    Zeros(int size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? '0' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = Math.min(length, left);
      left -= count;
      Arrays.fill(buffer, offset, offset + Math.max(count, 0), (byte) '0');
      return count > 0 ? count : -1;
    }
  }
}
