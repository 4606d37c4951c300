package org.walnut.world;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** The lines of one file of the world that belong to one county. */
record WorldFile(String county, LocalDate today) {

  /** The last day of what the files tell; a later start moves every date on by as many days. */
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** One line, read by the names of its columns. */
  record Row(WorldFile file, CSVRecord cells) {

    String text(String column) {
      return cells.get(column);
    }

    Optional<String> given(String column) {
      return Optional.of(text(column)).filter(text -> !text.isBlank());
    }

    List<String> list(String column) {
      return List.of(text(column).split("\\|"));
    }

    Money yuan(String column) {
      return Money.ofYuan(new BigDecimal(text(column)));
    }

    PricePerKg yuanPerKg(String column) {
      return PricePerKg.ofYuan(new BigDecimal(text(column)));
    }

    Weight kg(String column) {
      return Weight.ofKg(new BigDecimal(text(column)));
    }

    LocalDate day(String column) {
      return moved(LocalDate.parse(text(column)));
    }

    /** A day of the files, as many days later as the world starts after their last day. */
    LocalDate moved(LocalDate day) {
      return day.plusDays(Math.max(0, ChronoUnit.DAYS.between(LAST_DAY, file.today())));
    }
  }

  List<Row> rows(String name) {
    var resource = new ClassPathResource("world/" + name);
    try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).stream()
          .map(cells -> new Row(this, cells))
          .filter(row -> row.text("county_id").equals(county))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as it is; none where there is none of this name. */
  Optional<byte[]> content(String name) {
    var resource = new ClassPathResource("world/" + name);
    if (!resource.exists()) {
      return Optional.empty();
    }
    try {
      return Optional.of(resource.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same thing has the same id at every start, so that a start that was cut off goes on where
   * it was.
   */
  UUID id(String kind, String name) {
    return Ids.from("world:" + county + ":" + kind + ":" + name);
  }
}
