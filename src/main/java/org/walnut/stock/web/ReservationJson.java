package org.walnut.stock.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.shared.Weight;

/** What is promised to one line of an order, for programs. */
public record ReservationJson(UUID line, Weight weight, Instant at) {}
