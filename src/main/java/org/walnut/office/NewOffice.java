package org.walnut.office;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/**
 * An office to be opened.
 *
 * @param above the office it answers to
 */
public record NewOffice(
    @Nullable UUID id,
    OfficeKind kind,
    DivisionCode division,
    @Size(max = 80) String name,
    @Nullable UUID above,
    @Size(max = 120) @Nullable String address,
    @Size(max = 40) @Nullable String phone,
    @Size(max = 80) @Nullable String hours,
    LocalDate openedOn) {}
