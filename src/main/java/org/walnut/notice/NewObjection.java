package org.walnut.notice;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says against a posting; who it is, is not asked. */
public record NewObjection(@Nullable UUID id, @Size(min = 5, max = 2000) String words) {}
