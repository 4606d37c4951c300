package org.walnut.stock.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.shared.Weight;
import org.walnut.stock.MovementKind;

/** Something that came, went or was promised, for programs. */
public record MovementJson(
    UUID id,
    MovementKind kind,
    String cause,
    Weight onHandDelta,
    Weight reservedDelta,
    Instant at) {}
