package org.walnut.standard;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.files.Files;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;

/** The documents that the programme stands on, national to county. */
@Service
@Transactional
public class Policies {

  private static final Logger log = LoggerFactory.getLogger(Policies.class);

  private final PolicyStore store;
  private final Files files;
  private final Activities activities;
  private final Clock clock;

  Policies(PolicyStore store, Files files, Activities activities, Clock clock) {
    this.store = store;
    this.files = files;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * Keeps a policy; the one that it replaces ends the day before. The same id again gives the one
   * that is there.
   */
  public UUID keep(NewPolicy policy, Person me) {
    var id = Objects.requireNonNullElseGet(policy.id(), Ids::next);
    if (store.numberTaken(policy.number(), id)) {
      throw InvalidInput.at("number", "standard.policy.fault.numberTaken", policy.number());
    }
    if (policy.file() != null) {
      files.readable(policy.file(), me);
    }
    if (store.add(id, policy, clock.instant())) {
      if (policy.replaces() != null && !store.succeed(policy.replaces(), id, policy.validFrom())) {
        throw InvalidInput.at("replaces", "standard.policy.fault.replaces");
      }
      activities.record("standard.policyKept", "policy", id, policy.number(), null);
      log.info("policy {} kept", id);
    }
    return id;
  }
}
