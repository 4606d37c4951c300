package org.walnut.supply;

import java.util.UUID;
import org.walnut.shared.Weight;

/** How much of one weighing is in a lot. */
record LotShare(UUID intake, Weight weight) {}
