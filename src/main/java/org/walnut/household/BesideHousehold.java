package org.walnut.household;

import java.util.Optional;
import java.util.UUID;
import org.walnut.access.Person;
import org.walnut.web.Option;

/** A page about a household that a room above has: its address and how it is called. */
public interface BesideHousehold {

  /** Empty for somebody who may not open it. */
  Optional<Option> page(UUID household, Person me);
}
