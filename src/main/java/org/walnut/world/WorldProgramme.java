package org.walnut.world;

import org.springframework.stereotype.Component;

/** What the programme of the world pays for, tells everybody, and is told. */
@Component
class WorldProgramme {

  private final WorldProjects projects;
  private final WorldColumn column;
  private final WorldComplaints complaints;

  WorldProgramme(WorldProjects projects, WorldColumn column, WorldComplaints complaints) {
    this.projects = projects;
    this.column = column;
    this.complaints = complaints;
  }

  void settle(WorldFile file) {
    projects.settle(file);
    column.settle(file);
    complaints.settle(file);
  }
}
