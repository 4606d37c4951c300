package org.walnut.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.files.Files;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** What a project has to reach, the evidence that it has, and the person who looked. */
@Service
public class Milestones {

  private final Projects projects;
  private final MilestoneStore store;
  private final Files files;
  private final ProjectSurroundings around;

  Milestones(Projects projects, MilestoneStore store, Files files, ProjectSurroundings around) {
    this.projects = projects;
    this.store = store;
    this.files = files;
    this.around = around;
  }

  /** The same id again answers the milestone that is there. */
  @Transactional
  public UUID add(UUID projectId, NewMilestone milestone, Person me) {
    var project = projects.hold(projectId, me);
    var id = milestone.id() == null ? Ids.next() : milestone.id();
    if (store.find(id).isPresent()) {
      return required(projectId, id).id();
    }
    if (!project.state().open()) {
      throw new Refused("project.problem.state", project.code(), project.state());
    }
    if (!store.add(id, projectId, milestone)) {
      throw project.contracted() == null
          ? InvalidInput.at("amount", "project.fault.milestonesAboveBudget", project.budget())
          : InvalidInput.at(
              "amount", "project.fault.milestonesAboveContract", project.contracted());
    }
    around.record("project.milestoneAdded", project, milestone.name());
    return id;
  }

  /** Says that it is reached, with a file as evidence or without. */
  @Transactional
  public void report(UUID projectId, UUID id, String report, @Nullable UUID file, Person me) {
    var project = projects.hold(projectId, me);
    var milestone = required(projectId, id);
    if (project.state() != ProjectState.RUNNING) {
      throw new Refused("project.problem.state", project.code(), project.state());
    }
    if (!store.report(id, report, me.id(), around.today())) {
      throw changed(milestone);
    }
    if (file != null) {
      keep(project, id, file, me);
    }
    around.record("project.milestoneReported", project, number(milestone));
  }

  /** By another person than the one who reported it. */
  @Transactional
  public void accept(UUID projectId, UUID id, Person me) {
    var project = projects.hold(projectId, me);
    var milestone = required(projectId, id);
    if (milestone.state() != MilestoneState.REPORTED) {
      throw new Refused("project.problem.milestoneState", milestone.state());
    }
    if (me.id().equals(milestone.reportedBy())) {
      throw new Refused("project.problem.samePerson");
    }
    if (!store.accept(id, me.id(), around.today())) {
      throw changed(milestone);
    }
    around.record("project.milestoneAccepted", project, number(milestone));
  }

  /** Puts a paper or photograph to the project. */
  @Transactional
  public void addPaper(UUID projectId, UUID file, Person me) {
    var project = projects.hold(projectId, me);
    keep(project, null, file, me);
    around.record("project.paperAdded", project, null);
  }

  private void keep(ProjectCard project, @Nullable UUID milestone, UUID file, Person me) {
    var name = files.readable(file, me).name();
    store.addPaper(project.id(), milestone, file, name, me.login(), around.now());
  }

  private MilestoneCard required(UUID project, UUID id) {
    return store
        .find(id)
        .filter(milestone -> milestone.project().equals(project))
        .orElseThrow(() -> new NotFound("project.milestone.kind", id));
  }

  private static String number(MilestoneCard milestone) {
    return String.valueOf(milestone.no());
  }

  private static ChangedMeanwhile changed(MilestoneCard milestone) {
    return new ChangedMeanwhile("project.milestone.kind", number(milestone));
  }
}
