package org.walnut.standard;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/** Two texts line by line beside each other, with what differs marked. */
public final class Comparison {

  private static final String BEGIN = "\uE000";
  private static final String END = "\uE001";
  private static final DiffRowGenerator GENERATOR =
      DiffRowGenerator.create()
          .showInlineDiffs(true)
          .mergeOriginalRevised(false)
          .inlineDiffByWord(false)
          .lineNormalizer(line -> line)
          .oldTag(begins -> begins ? BEGIN : END)
          .newTag(begins -> begins ? BEGIN : END)
          .build();

  /** A line of both; {@code same} when nothing differs. */
  public record Line(boolean same, List<Piece> before, List<Piece> after) {}

  /** Part of a line. */
  public record Piece(String text, boolean changed) {}

  private Comparison() {}

  public static List<Line> of(String before, String after) {
    return GENERATOR.generateDiffRows(lines(before), lines(after)).stream()
        .map(Comparison::line)
        .toList();
  }

  private static List<String> lines(String text) {
    return text.replace(BEGIN, "").replace(END, "").lines().toList();
  }

  private static Line line(DiffRow row) {
    return new Line(
        row.getTag() == DiffRow.Tag.EQUAL, pieces(row.getOldLine()), pieces(row.getNewLine()));
  }

  private static List<Piece> pieces(String marked) {
    var pieces = new ArrayList<Piece>();
    boolean changed = false;
    for (var part : marked.split("(?=[\uE000\uE001])")) {
      if (part.startsWith(BEGIN) || part.startsWith(END)) {
        changed = part.startsWith(BEGIN);
        part = part.substring(1);
      }
      if (!part.isEmpty()) {
        pieces.add(new Piece(part, changed));
      }
    }
    return List.copyOf(pieces);
  }
}
