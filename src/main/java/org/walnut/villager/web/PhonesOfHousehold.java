package org.walnut.villager.web;

import static org.walnut.web.Words.t;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.household.BesideHousehold;
import org.walnut.web.Option;

/** Leads from the page of a household to its phones. */
@Component
class PhonesOfHousehold implements BesideHousehold {

  @Override
  public Optional<Option> page(UUID household, Person me) {
    return me.may(Act.LINK_VILLAGERS)
        ? Optional.of(new Option("/households/" + household + "/phones", t("villager.phones")))
        : Optional.empty();
  }
}
