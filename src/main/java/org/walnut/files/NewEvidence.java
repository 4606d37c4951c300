package org.walnut.files;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a photograph or paper that shows something.
 *
 * @param place where it was taken, if that matters
 */
public record NewEvidence(
    @Size(max = 120) String caption, @Nullable @Size(max = 80) String place) {}
