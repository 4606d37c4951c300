package org.walnut.order;

import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.shop.Offer;

/** One line of an order about to be placed: what is offered, and how many packs of it. */
record OrderLine(UUID id, int index, Offer offer, int packs) {

  Money goods() {
    return offer.price().times(packs);
  }

  Weight weight() {
    return offer.pack().times(packs);
  }
}
