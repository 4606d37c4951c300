package org.walnut.office;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post from which day on.
 *
 * @param account the person's account in Walnut, which then gets the post's work
 * @param to the first day on which the person does not hold it any more
 */
public record Appointment(
    @Nullable UUID id,
    @Size(max = 40) String personName,
    @Nullable UUID account,
    LocalDate from,
    @Nullable LocalDate to,
    @Size(max = 200) @Nullable String note) {}
