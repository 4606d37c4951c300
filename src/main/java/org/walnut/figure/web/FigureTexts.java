package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureTotal;
import org.walnut.shared.Money;
import org.walnut.web.Show;

/** Says figures and their numbers in the reader's language. */
final class FigureTexts {

  private static final int DECIMALS_OF_A_SHARE = 4;

  private FigureTexts() {}

  static String title(Figure figure) {
    return t("figure." + figure.id());
  }

  static String definition(Figure figure) {
    return t("figure." + figure.id() + ".what");
  }

  static String group(String group) {
    return t("figure.group." + group);
  }

  static String number(Figure figure, FigureTotal total) {
    return switch (figure.unit()) {
      case SHARE -> Show.percent(total.value());
      default -> part(figure, total.value());
    };
  }

  /** How the number of a ratio comes about: its sum, its weight, and itself to four decimals. */
  static String made(Figure figure, FigureTotal total) {
    return switch (figure.kind()) {
      case SUM -> t("figure.made.sum", total.count());
      case RATIO ->
          t(
              "figure.made.ratio",
              part(figure, total.sum()),
              plain(total.weight()),
              share(total.value()),
              total.count());
    };
  }

  /** What some records bring to the number: for a ratio their value and their weight. */
  static String part(Figure figure, BigDecimal value, BigDecimal weight) {
    return switch (figure.kind()) {
      case SUM -> part(figure, value);
      case RATIO -> t("figure.part.ratio", part(figure, value), plain(weight));
    };
  }

  private static String part(Figure figure, BigDecimal value) {
    var shown = figure.unit().shown(value);
    return switch (figure.unit()) {
      case FEN -> Show.yuan(new Money(value.setScale(0, RoundingMode.HALF_UP).longValueExact()));
      case GRAM -> t("figure.number.GRAM", shown);
      case COUNT -> t("figure.number.COUNT", shown);
      case PERSONS -> t("figure.number.PERSONS", shown);
      case SHARE -> plain(shown);
    };
  }

  /** Without a unit and with no more than four decimals. */
  private static String plain(BigDecimal number) {
    return t("figure.number.plain", number);
  }

  private static String share(BigDecimal value) {
    return value.setScale(DECIMALS_OF_A_SHARE, RoundingMode.HALF_UP).toPlainString();
  }
}
