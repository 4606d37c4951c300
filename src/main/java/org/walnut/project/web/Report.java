package org.walnut.project.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a milestone that is reached, and the file that proves it. */
record Report(@Size(min = 1, max = 1000) String report, @Nullable UUID file) {}
