package org.walnut.bench;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.walnut.access.Person;
import org.walnut.house.Statements;
import org.walnut.tenancy.Tenancy;

/**
 * Asks one list for its pages, searches and filters as its own page offers them, and takes the
 * time.
 */
final class ListVisits {

  /**
   * One request of a list: the time below which 95 of 100 stay, and how many statements it sent.
   */
  record Measured(String list, String what, double p95, int statements) {}

  /** As often as a connection must be asked before the database keeps its plans. */
  private static final int WARM = Integer.getInteger("bench.warm", 8);

  private static final int RUNS = Integer.getInteger("bench.runs", 20);
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
  private static final Pattern SEARCH = Pattern.compile("<input[^>]* name=\"q\"");
  private static final Pattern CODE = Pattern.compile("\\b([A-Z])-\\d{6}\\b");
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]* name=\"(\\w+)\".*?</select>", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

  private final MockMvc web;

  ListVisits(ConfigurableApplicationContext walnut) {
    this.web =
        MockMvcBuilders.webAppContextSetup((WebApplicationContext) walnut)
            .apply(springSecurity())
            .build();
  }

  List<Measured> measure(String path, Person who) {
    var html = page(path, who);
    return requests(path, html).entrySet().stream()
        .map(request -> measure(path, request.getKey(), request.getValue(), who))
        .toList();
  }

  private static Map<String, String> requests(String path, String html) {
    var requests = new LinkedHashMap<String, String>();
    requests.put("first page", path);
    var next = NEXT.matcher(html);
    if (next.find()) {
      var link = next.group(1).replace("&amp;", "&");
      requests.put("next page", link);
      requests.put("page in the middle", Middle.of(link));
    }
    if (SEARCH.matcher(html).find()) {
      var code = CODE.matcher(html);
      requests.put(
          "search with a hit", path + "?q=" + (code.find() ? code.group(1) + "-050000" : "050000"));
      requests.put("search by name", path + "?q=%E7%8E%8B%E7%A7%80%E8%8B%B1");
      requests.put("search without a hit", path + "?q=nothing");
    }
    SELECT
        .matcher(html)
        .results()
        .forEach(select -> {
          var options =
              OPTION.matcher(select.group()).results().map(found -> found.group(1)).toList();
          if (!options.isEmpty()) {
            requests.put(
                select.group(1) + "=" + options.getLast(),
                path + "?" + select.group(1) + "=" + options.getLast());
          }
        });
    return requests;
  }

  private Measured measure(String path, String what, String address, Person who) {
    var times = new double[RUNS];
    for (var run = -WARM; run < RUNS; run++) {
      var begin = System.nanoTime();
      page(address, who);
      if (run >= 0) {
        times[run] = (System.nanoTime() - begin) / 1e6;
      }
    }
    Arrays.sort(times);
    var statements = Statements.during(() -> page(address, who)).size();
    var measured =
        new Measured(
            path, what + ", " + who.role(), times[(int) Math.ceil(RUNS * .95) - 1], statements);
    System.out.printf(
        Locale.ROOT, "%8.1f ms %3d  %s  %s%n", measured.p95, statements, path, measured.what);
    return measured;
  }

  private String page(String address, Person who) {
    try {
      var response =
          Tenancy.calling(
              who.county(),
              () ->
                  web.perform(
                          get(URI.create(address))
                              .cookie(new Cookie("walnut_lang", "zh"))
                              .with(signedIn(who)))
                      .andReturn()
                      .getResponse());
      if (response.getStatus() != 200) {
        throw new IllegalStateException(
            address + " answers " + response.getStatus() + " to a " + who.role());
      }
      return response.getContentAsString(StandardCharsets.UTF_8);
    } catch (IllegalStateException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(address, e);
    }
  }
}
