package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;

/** How the styles of a page come. */
@SpringBootTest(
    classes = FrameOnly.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.flyway.enabled=false")
class StyleSheetsTests {

  private static final Pattern SHEET = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");

  @LocalServerPort int port;
  private final HttpClient browser = HttpClient.newHttpClient();

  @Test
  void a_page_asks_for_two_sheets_and_each_is_whole_and_kept_for_a_year() throws Exception {
    var page = get("/sign-up").body();
    var sheets = SHEET.matcher(page).results().map(found -> found.group(1)).toList();

    assertThat(sheets).hasSize(2).allMatch(sheet -> sheet.matches("/css/\\w+-[0-9a-f]{32}\\.css"));
    for (var sheet : sheets) {
      var answer = get(sheet);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
      assertThat(answer.body()).contains("@layer components {").doesNotContain("@import");
    }
  }

  @Test
  void a_sheet_is_written_where_it_was_imported_and_a_lost_one_is_missed(@TempDir Path folder)
      throws Exception {
    Files.createDirectory(folder.resolve("kit"));
    var inner = Files.writeString(folder.resolve("kit/inner.css"), "a { color: red }");
    var outer =
        Files.writeString(
            folder.resolve("outer.css"),
            "@layer base;\n@import url(\"kit/inner.css\") layer(base);\nb { color: blue }");

    assertThat(new String(WholeSheet.of(new FileSystemResource(outer)), UTF_8))
        .isEqualTo("@layer base;\n@layer base {\na { color: red }}\nb { color: blue }");
    Files.delete(inner);
    assertThatThrownBy(() -> WholeSheet.of(new FileSystemResource(outer)))
        .isInstanceOfAny(FileNotFoundException.class, NoSuchFileException.class);
  }

  private HttpResponse<String> get(String path) throws Exception {
    var address = URI.create("http://localhost:" + port + path);
    return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
