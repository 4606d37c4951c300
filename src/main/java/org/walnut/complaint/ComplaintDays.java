package org.walnut.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.WorkingDays;

/** The deadlines of complaints, and the record of what was done. */
@Component
class ComplaintDays {

  private final ComplaintTerms terms;
  private final WorkingDays working;
  private final Activities activities;
  private final Days days;
  private final Clock clock;

  ComplaintDays(
      ComplaintTerms terms, WorkingDays working, Activities activities, Days days, Clock clock) {
    this.terms = terms;
    this.working = working;
    this.activities = activities;
    this.days = days;
    this.clock = clock;
  }

  LocalDate today() {
    return days.today();
  }

  Instant now() {
    return clock.instant();
  }

  /** Of what was received on this day. */
  LocalDate acceptBy(LocalDate received) {
    return working.after(received, terms.on(received).acceptDays());
  }

  LocalDate answerBy(ComplaintSubject subject) {
    return working.after(today(), terms.on(today()).answerDays(subject));
  }

  void record(String kind, ComplaintCard complaint, @Nullable String why) {
    activities.record(kind, "complaint", complaint.id(), complaint.code(), why);
  }
}
