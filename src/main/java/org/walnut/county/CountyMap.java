package org.walnut.county;

import java.util.List;
import java.util.Map;

/** The outline of a county and the seats of its towns, by code, in degrees. */
public record CountyMap(List<Point> outline, Map<String, Point> seats) {

  /** A place on the earth. */
  public record Point(double longitude, double latitude) {}

  public CountyMap {
    outline = List.copyOf(outline);
    seats = Map.copyOf(seats);
  }
}
