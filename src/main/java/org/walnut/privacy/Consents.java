package org.walnut.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Days;
import org.walnut.shared.Refused;

/**
 * What people have consented to, purpose by purpose. What is taken back holds from that moment on:
 * whoever shows or sends asks here each time.
 */
@Service
@Transactional
public class Consents {

  private final ConsentStore store;
  private final Activities activities;
  private final Clock clock;
  private final Days days;

  Consents(ConsentStore store, Activities activities, Clock clock, Days days) {
    this.store = store;
    this.activities = activities;
    this.clock = clock;
    this.days = days;
  }

  /** Writes a consent down; given again, the newest words and day hold. */
  public void give(Subject subject, NewConsent consent, Person me) {
    var step =
        new ConsentStore.New(
            consent.purpose(),
            true,
            consent.how(),
            consent.byWhom(),
            consent.witness(),
            consent.document(),
            consent.onDay());
    write("privacy.consentGiven", subject, step, me);
  }

  /** Takes a consent back, or says no before anybody has asked. */
  public void withdraw(Subject subject, ConsentPurpose purpose, Withdrawal withdrawal, Person me) {
    if (isWithdrawn(subject.id(), purpose)) {
      throw new Refused("privacy.refused.withdrawn", purpose);
    }
    var step =
        new ConsentStore.New(
            purpose, false, withdrawal.how(), withdrawal.byWhom(), null, null, days.today());
    write("privacy.consentWithdrawn", subject, step, me);
  }

  /** The households whose consent this paper is. */
  @Transactional(readOnly = true)
  public List<UUID> householdsOf(UUID paper) {
    return store.householdsOf(paper);
  }

  /** Whether it was given and not taken back. */
  @Transactional(readOnly = true)
  public boolean isGiven(UUID subject, ConsentPurpose purpose) {
    return store.last(subject, purpose).orElse(false);
  }

  /** Whether somebody has said no; where nobody was asked it is neither given nor taken back. */
  @Transactional(readOnly = true)
  public boolean isWithdrawn(UUID subject, ConsentPurpose purpose) {
    return !store.last(subject, purpose).orElse(true);
  }

  /** Everything that was ever said, newest first. */
  @Transactional(readOnly = true)
  public List<ConsentStep> history(UUID subject) {
    return store.steps(subject);
  }

  private void write(String kind, Subject subject, ConsentStore.New step, Person me) {
    if (!store.add(subject, step, me, clock.instant())) {
      throw new ChangedMeanwhile("privacy.consent", subject.id());
    }
    var subjectKind = subject.kind().name().toLowerCase(Locale.ROOT);
    activities.record(kind, subjectKind, subject.id(), subject.label(), step.purpose().name());
  }
}
