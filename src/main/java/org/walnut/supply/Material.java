package org.walnut.supply;

import org.walnut.shared.Weight;
import org.walnut.stock.LotCard;

/**
 * What of a lot goes into processing.
 *
 * @param row where it stands on the form
 */
record Material(int row, LotCard lot, LotTerms terms, Weight weight) {

  String at(String field) {
    return "inputs[" + row + "]." + field;
  }
}
