package org.walnut.household;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.CitizenId;
import org.walnut.shared.InvalidInput;

/** Somebody who lives in a household; without a day of joining, since birth. */
public record NewMember(
    @Size(max = 40) String name,
    CitizenId citizenId,
    Relation relation,
    @Nullable @PastOrPresent LocalDate joinedOn) {

  public NewMember {
    if (joinedOn != null && joinedOn.isBefore(citizenId.birthDate())) {
      throw InvalidInput.at("joinedOn", "household.fault.joinedBeforeBirth");
    }
  }
}
