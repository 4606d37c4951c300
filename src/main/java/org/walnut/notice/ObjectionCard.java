package org.walnut.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection as its rules see it. */
public record ObjectionCard(
    UUID id,
    String code,
    UUID posting,
    ObjectionState state,
    LocalDate filedOn,
    LocalDate dueOn,
    @Nullable String answer,
    @Nullable LocalDate answeredOn) {}
