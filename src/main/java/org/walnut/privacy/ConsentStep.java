package org.walnut.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent that was given or taken back. */
public record ConsentStep(
    UUID id,
    ConsentPurpose purpose,
    boolean given,
    ConsentHow how,
    String byWhom,
    @Nullable String witness,
    @Nullable UUID document,
    int textVersion,
    LocalDate onDay,
    Instant at,
    String who) {}
