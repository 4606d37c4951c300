package org.walnut.supply;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;

/** Writes down and tells the other rooms what became of an intake. */
@Component
class IntakeFacts {

  private final Activities activities;
  private final ApplicationEventPublisher events;
  private final Days days;

  IntakeFacts(Activities activities, ApplicationEventPublisher events, Days days) {
    this.activities = activities;
    this.events = events;
    this.days = days;
  }

  void accepted(IntakeCard intake, UUID lot) {
    activities.record("supply.intakeAccepted", "intake", intake.id(), intake.code(), null);
    events.publishEvent(
        new IntakeAccepted(
            intake.id(),
            intake.household(),
            intake.carrier(),
            lot,
            intake.amount(),
            intake.mechanism(),
            intake.receivedOn()));
  }

  void rejected(IntakeCard intake, String why) {
    activities.record("supply.intakeRejected", "intake", intake.id(), intake.code(), why);
  }

  void reversed(IntakeCard intake, UUID lot, String why) {
    activities.record("supply.intakeReversed", "intake", intake.id(), intake.code(), why);
    events.publishEvent(
        new IntakeReversed(
            intake.id(),
            intake.household(),
            intake.carrier(),
            lot,
            intake.amount(),
            intake.mechanism(),
            days.today()));
  }
}
