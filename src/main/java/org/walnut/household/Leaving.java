package org.walnut.household;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Since when a member belongs to the household no longer, and why. */
public record Leaving(@PastOrPresent LocalDate day, @Size(min = 2, max = 200) String reason) {}
