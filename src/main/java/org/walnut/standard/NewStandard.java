package org.walnut.standard;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A standard to be written, with the first draft of its text. */
public record NewStandard(
    @Nullable UUID id,
    @Size(max = 20) String code,
    @Size(max = 80) String title,
    StandardDraft draft) {}
