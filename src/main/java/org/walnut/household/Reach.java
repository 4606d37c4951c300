package org.walnut.household;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.shared.NotFound;

/**
 * How far somebody sees into the register.
 *
 * @param prefix how the codes of the villages in reach begin
 * @param only the households a shop has to do with; null for who reaches every one of the villages
 * @param incomes whether incomes and status are shown
 */
public record Reach(String prefix, @Nullable Set<UUID> only, boolean incomes) {

  static Reach of(Person me, @Nullable Set<UUID> only) {
    return new Reach(me.scope().divisionPrefix(), only, me.may(Act.READ_INCOMES));
  }

  public boolean everybody() {
    return only == null;
  }

  public String[] ids() {
    return only == null ? new String[0] : only.stream().map(UUID::toString).toArray(String[]::new);
  }

  boolean knows(UUID household) {
    return only == null || only.contains(household);
  }

  public void refuseStranger(UUID household) {
    if (!knows(household)) {
      throw new NotFound("household.kind", household);
    }
  }
}
