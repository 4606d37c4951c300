package org.walnut.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** Who joins a registered household, and who leaves it. */
@Service
@Transactional
public class Members {

  private static final Logger log = LoggerFactory.getLogger(Members.class);

  private final Households households;
  private final MemberStore store;
  private final Activities activities;
  private final Clock clock;

  Members(Households households, MemberStore store, Activities activities, Clock clock) {
    this.households = households;
    this.store = store;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * Adds somebody to a household. Who lives in a household already, this one or another, is a fault
   * at the citizen number that says where.
   */
  public UUID join(UUID household, NewMember person, Person me) {
    var card = households.card(household, me);
    if (person.relation() == Relation.HEAD) {
      throw InvalidInput.at("relation", "household.fault.secondHead");
    }
    if (person.citizenId().birthDate().isAfter(today())) {
      throw InvalidInput.at("citizenId", "household.fault.unborn");
    }
    var id = store.join(household, person);
    activities.record("household.memberJoined", "household", household, card.code(), null);
    log.info("a member joined household {}", card.code());
    return id;
  }

  /**
   * Lets a member go from that day on. The head stays: without one nobody answers for the
   * household.
   */
  public void leave(UUID household, UUID member, Leaving leaving, Person me) {
    var card = households.card(household, me);
    var person = store.required(household, member);
    refuse(person, leaving);
    if (!store.leave(member, leaving)) {
      throw new ChangedMeanwhile("household.member.kind", member);
    }
    var on = leaving.day().toString();
    activities.record("household.memberLeft", "household", household, card.code(), on);
    log.info("a member left household {}", card.code());
  }

  private static void refuse(Member person, Leaving leaving) {
    if (person.relation() == Relation.HEAD) {
      throw new Refused("household.refused.headLeaves", person.name());
    }
    if (person.leftOn() != null) {
      throw new Refused("household.refused.leftAlready", person.name(), person.leftOn());
    }
    if (leaving.day().isBefore(person.since())) {
      throw InvalidInput.at("day", "household.fault.leftBeforeJoining", person.since());
    }
  }

  private LocalDate today() {
    return clock.instant().atZone(Days.ZONE).toLocalDate();
  }
}
