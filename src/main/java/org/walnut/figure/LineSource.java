package org.walnut.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.walnut.shared.Money;

/** Knows the dated poverty lines; the room that keeps them contributes it. */
public interface LineSource {

  /**
   * A line one may choose.
   *
   * @param id short and stable, stands in page addresses: {@code 2018-national}
   * @param label for the reader, in the reader's language: "2018, national, disposable income"
   * @param inclusive whether an income of exactly the line counts as poor
   */
  record LineChoice(String id, String label, Money amount, boolean inclusive) {}

  /** The line that is used when nobody chooses one. */
  LineChoice standing(LocalDate asOf);

  /** Every line one may choose, newest first. */
  List<LineChoice> choices();

  Optional<LineChoice> find(String id);
}
