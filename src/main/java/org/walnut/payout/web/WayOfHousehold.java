package org.walnut.payout.web;

import static org.walnut.web.Words.t;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.household.BesideHousehold;
import org.walnut.web.Option;

/** Leads from the page of a household to how it is paid. */
@Component
class WayOfHousehold implements BesideHousehold {

  @Override
  public Optional<Option> page(UUID household, Person me) {
    return me.may(Act.READ_HOUSEHOLDS)
        ? Optional.of(new Option("/households/" + household + "/payouts", t("payout.choice.title")))
        : Optional.empty();
  }
}
