package org.walnut.household;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.county.Divisions;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

/** The register with whole personal numbers: asked for, approved by another, and downloaded. */
@Service
@Transactional
public class RegisterReleases {

  private final ReleaseStore store;
  private final RegisterReleasing act;
  private final Approvals approvals;
  private final Divisions divisions;
  private final ReleaseLog log;

  RegisterReleases(
      ReleaseStore store,
      RegisterReleasing act,
      Approvals approvals,
      Divisions divisions,
      ReleaseLog log) {
    this.store = store;
    this.act = act;
    this.approvals = approvals;
    this.divisions = divisions;
    this.log = log;
  }

  /** Answers the request. */
  public UUID ask(NewRelease wish, Person me) {
    var division = wish.division();
    if (!me.scope().covers(division)) {
      throw InvalidInput.at(
          "division", "household.fault.villageOutOfReach", divisions.place(division));
    }
    return approvals.ask(
        act,
        new ReleaseWish(me.id(), me.displayName(), division.value(), wish.reason()),
        new NewApproval(wish.id(), wish.reason()),
        me);
  }

  /**
   * Takes one download; answers the households, each of which has it in its history that it was
   * read. Only the one who asked comes in, for a day, twice.
   */
  public List<ReleasedHousehold> open(UUID release, Person me) {
    var taken =
        store
            .take(release, me.id())
            .orElseThrow(() -> new NotFound("household.release.kind", release));
    var households = store.households(new DivisionCode(taken.division()).prefix());
    log.taken(release, taken.division(), taken.purpose(), households, me);
    return households;
  }
}
