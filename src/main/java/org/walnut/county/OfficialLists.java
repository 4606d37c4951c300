package org.walnut.county;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The lists of counties and places that come with the program. */
final class OfficialLists {

  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final PathMatchingResourcePatternResolver FILES =
      new PathMatchingResourcePatternResolver(OfficialLists.class.getClassLoader());

  /**
   * One line of a county's list; its name is the official one of the committee and the one people
   * say.
   */
  record Place(String code, String level, String officialName, String name) {

    String town() {
      return code.substring(0, 9) + "000";
    }
  }

  private OfficialLists() {}

  static List<County> counties() {
    return rows(FILES.getResource("classpath:divisions/counties.csv")).stream()
        .map(row -> new County(row.get("code"), row.get("name_zh"), row.get("name_en")))
        .toList();
  }

  static List<Place> places() {
    var endings = rows(FILES.getResource("classpath:divisions/spoken-endings.csv"));
    try {
      return Arrays.stream(FILES.getResources("classpath:divisions/*-divisions.csv"))
          .flatMap(file -> rows(file).stream())
          .map(row -> place(row, endings))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Place place(CSVRecord row, List<CSVRecord> endings) {
    var name = row.get("name");
    return new Place(
        row.get("code12"), row.get("level").toUpperCase(Locale.ROOT), name, spoken(name, endings));
  }

  /** The lists name the committee of a village; people name the village. */
  private static String spoken(String official, List<CSVRecord> endings) {
    return endings.stream()
        .filter(ending ->
            official.endsWith(ending.get("ending"))
                && official.length() > ending.get("ending").length())
        .findFirst()
        .map(ending ->
            official.substring(0, official.length() - ending.get("ending").length())
                + ending.get("spoken"))
        .orElse(official);
  }

  private static List<CSVRecord> rows(Resource file) {
    try (var parser = WITH_HEADER.parse(new InputStreamReader(file.getInputStream(), UTF_8))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
