package org.walnut.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.county.Divisions;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** What every act upon a project needs: the day, the places, the record of what was done. */
@Component
class ProjectSurroundings {

  private final Activities activities;
  private final Divisions divisions;
  private final Days days;
  private final Clock clock;

  ProjectSurroundings(Activities activities, Divisions divisions, Days days, Clock clock) {
    this.activities = activities;
    this.divisions = divisions;
    this.days = days;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return days.today();
  }

  void record(String kind, ProjectCard project, @Nullable String why) {
    activities.record(kind, "project", project.id(), project.code(), why);
  }

  /** The place is one of this county, and within the person's reach. */
  void place(NewProject project, Person me) {
    var place = project.place();
    if (!place.county().value().equals(Tenancy.requiredCounty())
        || divisions.find(place).isEmpty()) {
      throw InvalidInput.at("place", "project.fault.place");
    }
    if (!me.scope().covers(place)) {
      throw InvalidInput.at("place", "project.fault.placeOutside");
    }
  }

  static void refuseUnless(ProjectCard project, ProjectState next) {
    if (!project.state().mayBecome(next)) {
      throw new Refused("project.problem.state", project.code(), project.state());
    }
  }

  static ChangedMeanwhile changed(ProjectCard project) {
    return new ChangedMeanwhile("project.kind", project.code());
  }
}
