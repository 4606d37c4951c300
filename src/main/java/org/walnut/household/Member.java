package org.walnut.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member as registered; {@code since} is the day of joining, or of birth. */
record Member(String name, Relation relation, LocalDate since, @Nullable LocalDate leftOn) {}
