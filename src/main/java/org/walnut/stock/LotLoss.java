package org.walnut.stock;

import java.util.UUID;

/** A lot to be written off, and why, as a request keeps it. */
record LotLoss(UUID lot, String why) {}
