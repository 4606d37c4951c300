package org.walnut.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post and the office it belongs to. */
public record PostCard(
    UUID id,
    PostKind kind,
    String title,
    boolean single,
    @Nullable LocalDate abolishedOn,
    OfficeCard office) {}
