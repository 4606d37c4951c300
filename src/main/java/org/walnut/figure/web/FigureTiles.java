package org.walnut.figure.web;

import java.util.List;

/** Figures that stand together on the first page of figures. */
public record FigureTiles(String title, List<Tile> tiles) {

  /** One figure with its number. */
  public record Tile(String name, String number, String made, String path) {}
}
