package org.walnut.household;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.privacy.Purpose;
import org.walnut.privacy.Subject;
import org.walnut.privacy.Unmasking;
import org.walnut.privacy.Unmaskings;

/** Writes down that a register was taken out whole, and for each household that it was seen. */
@Component
class ReleaseLog {

  private final Activities activities;
  private final Unmaskings unmaskings;

  ReleaseLog(Activities activities, Unmaskings unmaskings) {
    this.activities = activities;
    this.unmaskings = unmaskings;
  }

  void taken(
      UUID release, String division, String why, List<ReleasedHousehold> households, Person me) {
    activities.record("household.registerDownloaded", "release", release, division, why);
    var unmasking = new Unmasking(Purpose.OTHER, why);
    for (var household : households) {
      unmaskings.record(
          Subject.household(household.id(), household.code()), WholeNumbers.FIELDS, unmasking, me);
    }
  }
}
