package org.walnut.approval;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why somebody asks for a dangerous act. */
public record NewApproval(@Nullable UUID id, @Size(min = 4, max = 200) String reason) {}
