package org.walnut.notice;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.filer.Filer;

/** What somebody says against a posting; they may say who they are or not. */
public record NewObjection(
    @Nullable UUID id, @Size(min = 5, max = 2000) String words, @Nullable Filer filer) {}
