package org.walnut.household;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/** The register with whole personal numbers that somebody asks for: of what place, and what for. */
public record NewRelease(
    @Nullable UUID id, DivisionCode division, @Size(min = 4, max = 200) String reason) {}
