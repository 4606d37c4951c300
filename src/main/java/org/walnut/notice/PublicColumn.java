package org.walnut.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.WorkingDays;

/** The days of the public column, and the record of what was done to it. */
@Component
class PublicColumn {

  /** Within how many days an objection is answered. */
  private static final int DAYS_TO_ANSWER = 15;

  private final Activities activities;
  private final WorkingDays working;
  private final Days days;
  private final Clock clock;

  PublicColumn(Activities activities, WorkingDays working, Days days, Clock clock) {
    this.activities = activities;
    this.working = working;
    this.days = days;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return days.today();
  }

  /** The day of posting does not count. */
  LocalDate lastDay(PostingCard posting, LocalDate since) {
    return working.after(since, posting.periodDays());
  }

  LocalDate answerBy() {
    return today().plusDays(DAYS_TO_ANSWER);
  }

  void record(String kind, PostingCard posting, @Nullable String why) {
    activities.record(kind, "posting", posting.id(), posting.code(), why);
  }
}
