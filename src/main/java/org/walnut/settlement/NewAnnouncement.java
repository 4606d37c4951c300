package org.walnut.settlement;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Where and from which day on the statements of a run are put up, for seven days. */
public record NewAnnouncement(@PastOrPresent LocalDate since, @Size(max = 60) String place) {}
