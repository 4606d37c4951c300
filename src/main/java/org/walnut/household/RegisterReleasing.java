package org.walnut.household;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;
import org.walnut.audit.Activities;
import org.walnut.county.Divisions;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Refused;

/** Somebody gets the register with whole citizen numbers, cards and phones. */
@Component
class RegisterReleasing implements DangerousAct<ReleaseWish> {

  private final ReleaseStore store;
  private final Divisions divisions;
  private final Activities activities;

  RegisterReleasing(ReleaseStore store, Divisions divisions, Activities activities) {
    this.store = store;
    this.divisions = divisions;
    this.activities = activities;
  }

  @Override
  public String kind() {
    return "household.release";
  }

  @Override
  public Class<ReleaseWish> payload() {
    return ReleaseWish.class;
  }

  @Override
  public Deed describe(ReleaseWish wish) {
    var division = new DivisionCode(wish.division());
    var place = divisions.place(division);
    var count = store.count(division.prefix());
    if (count.households() == 0) {
      throw new Refused("household.problem.nothingToRelease", place);
    }
    return new Deed(
        wish.account() + "/" + wish.division(),
        wish.division(),
        "/households/releases",
        "household.release.happens",
        List.of(wish.who(), place, count.households(), count.members(), wish.purpose()));
  }

  @Override
  public void execute(ReleaseWish wish, UUID approval) {
    store.add(approval, wish);
    activities.record(
        "household.registerReleased", "release", approval, wish.division(), wish.purpose());
  }
}
