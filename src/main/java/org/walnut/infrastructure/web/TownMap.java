package org.walnut.infrastructure.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.walnut.county.CountyMap;
import org.walnut.county.CountyMap.Point;

/**
 * A drawing of the county with a ring at each town's seat: as long as its share of villages served.
 * Lengths are units of the drawing.
 *
 * @param path the outline, as an SVG path
 */
public record TownMap(int width, int height, String path, List<Ring> rings) {

  private static final int WIDTH = 640;
  private static final int EDGE = 28;

  /** The circumference of a ring. */
  private static final double ROUND = 100;

  /**
   * A town.
   *
   * @param served of the circumference, which is 100
   */
  public record Ring(TownCount town, String x, String y, String served) {}

  public TownMap {
    rings = List.copyOf(rings);
  }

  /** None where nothing is known of where the towns lie. */
  static @Nullable TownMap of(Optional<CountyMap> county, List<TownCount> towns) {
    return county
        .filter(map -> towns.stream().anyMatch(town -> map.seats().containsKey(town.code())))
        .map(map -> new Drawing(map.outline()).of(map, towns))
        .orElse(null);
  }

  /** Degrees of longitude are shortened as they are at this latitude; north is up. */
  private static final class Drawing {

    private final double west;
    private final double north;
    private final double shortened;
    private final double scale;
    private final int height;
    private final List<Point> outline;

    Drawing(List<Point> outline) {
      this.outline = outline;
      this.west = outline.stream().mapToDouble(Point::longitude).min().orElseThrow();
      this.north = outline.stream().mapToDouble(Point::latitude).max().orElseThrow();
      var east = outline.stream().mapToDouble(Point::longitude).max().orElseThrow();
      var south = outline.stream().mapToDouble(Point::latitude).min().orElseThrow();
      this.shortened = Math.cos(Math.toRadians((north + south) / 2));
      this.scale = (WIDTH - 2 * EDGE) / ((east - west) * shortened);
      this.height = (int) Math.ceil((north - south) * scale) + 2 * EDGE;
    }

    TownMap of(CountyMap map, List<TownCount> towns) {
      var rings =
          towns.stream()
              .flatMap(town ->
                  Optional.ofNullable(map.seats().get(town.code())).stream()
                      .map(seat -> ring(town, seat)))
              .toList();
      var path =
          outline.stream()
              .map(point -> x(point) + " " + y(point))
              .distinct()
              .collect(Collectors.joining("L", "M", "Z"));
      return new TownMap(WIDTH, height, path, rings);
    }

    private Ring ring(TownCount town, Point seat) {
      var share = town.villages() == 0 ? 0 : ROUND * town.served() / town.villages();
      return new Ring(town, x(seat), y(seat), text(share));
    }

    private String x(Point point) {
      return text(EDGE + (point.longitude() - west) * shortened * scale);
    }

    private String y(Point point) {
      return text(EDGE + (north - point.latitude()) * scale);
    }

    private static String text(double units) {
      return String.format(Locale.ROOT, "%.1f", units);
    }
  }
}
