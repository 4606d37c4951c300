package org.walnut.order;

import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/** A courier's tariff: so much for the first weight, so much for each further one begun. */
record PostageRate(Weight first, Money firstPrice, Weight further, Money furtherPrice) {

  Money of(Weight parcel) {
    long beyond = Math.max(0, parcel.g() - first.g());
    return firstPrice.plus(furtherPrice.times(Math.ceilDiv(beyond, further.g())));
  }
}
