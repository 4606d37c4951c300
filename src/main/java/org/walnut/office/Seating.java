package org.walnut.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/**
 * Who answers for an office from which day on, as one line of a list of many: the first holder of
 * the office's first post.
 *
 * @param to the first day on which the person does not any more
 */
public record Seating(
    OfficeKind kind,
    DivisionCode division,
    String personName,
    @Nullable UUID account,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String phone) {}
