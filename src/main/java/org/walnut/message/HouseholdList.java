package org.walnut.message;

import java.util.Optional;
import java.util.UUID;

/** Knows the households that can be told; the register of households is one. */
public interface HouseholdList {

  /** Only when its village's code begins so. */
  Optional<Recipient> recipient(UUID household, String divisionPrefix);
}
