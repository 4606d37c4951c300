package org.walnut.villager;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.OwnSubject;
import org.walnut.privacy.OwnSubjects;

/** The household a villager looks after is theirs to ask about. */
@Component
class OwnHousehold implements OwnSubjects {

  private final VillagerStore store;

  OwnHousehold(VillagerStore store) {
    this.store = store;
  }

  @Override
  public Optional<OwnSubject> of(Person me) {
    var household = me.scope().subject();
    return me.role() == Role.VILLAGER && household != null
        ? store
            .home(household, me.scope().divisionPrefix())
            .map(home ->
                new OwnSubject(new DataSubject(DataSubject.Kind.HOUSEHOLD, household), home.code()))
        : Optional.empty();
  }
}
