package org.walnut.figure.web;

import java.util.List;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureTotal;

/** Figures that stand together on the first page of figures. */
public record FigureTiles(String title, List<Tile> tiles) {

  /** One figure with its number. */
  public record Tile(String name, String number, String made, String path) {

    static Tile of(Figure figure, FigureTotal total) {
      return new Tile(
          FigureTexts.title(figure),
          FigureTexts.number(figure, total),
          FigureTexts.made(figure, total),
          "/figures/" + figure.id());
    }
  }
}
