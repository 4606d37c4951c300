package org.walnut.office;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From which day on something is no more, and why. */
public record Closing(LocalDate day, @Size(max = 200) String reason) {}
