package org.walnut.county;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.walnut.county.CountyMap.Point;
import org.walnut.shared.DivisionCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The maps there are: of counties whose outline and whose towns' seats are known. */
@Service
public class CountyMaps {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, Optional<CountyMap>> read = new ConcurrentHashMap<>();

  CountyMaps() {}

  public Optional<CountyMap> of(DivisionCode county) {
    return read.computeIfAbsent(county.value(), CountyMaps::read);
  }

  private static Optional<CountyMap> read(String county) {
    var outline = new ClassPathResource("divisions/" + county + ".geojson");
    var seats = new ClassPathResource("divisions/" + county + "-towns-geonames.csv");
    if (!outline.exists() || !seats.exists()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new CountyMap(outline(outline), seats(seats)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Point> outline(ClassPathResource file) throws IOException {
    try (var in = file.getInputStream()) {
      var ring = JSON.readTree(in).at("/features/0/geometry/coordinates/0");
      return StreamSupport.stream(ring.spliterator(), false).map(CountyMaps::point).toList();
    }
  }

  private static Point point(JsonNode pair) {
    return new Point(pair.get(0).asDouble(), pair.get(1).asDouble());
  }

  private static Map<String, Point> seats(ClassPathResource file) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    var seats = new HashMap<String, Point>();
    try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
        var rows = format.parse(in)) {
      for (var row : rows) {
        seats.put(
            row.get("code12"),
            new Point(
                Double.parseDouble(row.get("lon_wgs84")),
                Double.parseDouble(row.get("lat_wgs84"))));
      }
    }
    return seats;
  }
}
