package org.walnut.office;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;

/**
 * A duty to be given.
 *
 * @param officeKind each open office of this kind has to do it
 * @param postKind who in the office; whoever holds any post of it when empty
 * @param replaces a duty that ends when this one begins
 */
public record NewDuty(
    @Nullable UUID id,
    @Size(max = 80) String title,
    @Size(max = 500) String what,
    Rhythm rhythm,
    Party responsible,
    Set<Party> helping,
    Set<Party> informed,
    OfficeKind officeKind,
    @Nullable PostKind postKind,
    LocalDate validFrom,
    @Nullable UUID replaces) {

  public NewDuty {
    helping = Set.copyOf(helping);
    informed = Set.copyOf(informed);
    if (helping.contains(responsible)) {
      throw InvalidInput.at("helping", "office.duty.fault.responsibleHelps");
    }
    if (informed.contains(responsible) || !Collections.disjoint(helping, informed)) {
      throw InvalidInput.at("informed", "office.duty.fault.informedTwice");
    }
  }
}
