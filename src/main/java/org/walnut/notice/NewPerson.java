package org.walnut.notice;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

/**
 * A person to be put on a posting: who, where, how much. There is no place for a reason.
 *
 * @param name whole; only its masked form is kept
 * @param citizenId whole; only its shortened form is kept
 */
public record NewPerson(
    @Size(min = 1, max = 40) String name,
    CitizenId citizenId,
    DivisionCode village,
    @Nullable @Positive Money amount) {

  @Override
  public String toString() {
    return Masked.name(name) + " " + citizenId;
  }
}
