package org.walnut.project.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.project.Contracts;
import org.walnut.project.FundSource;
import org.walnut.project.NewContract;
import org.walnut.project.NewProject;
import org.walnut.project.NewVisit;
import org.walnut.project.ProjectState;
import org.walnut.project.Projects;
import org.walnut.project.SpendingCategory;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Projects for programs. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectApi {

  private final Projects projects;
  private final Contracts contracts;
  private final ProjectLists lists;
  private final ProjectScreens screens;

  ProjectApi(Projects projects, Contracts contracts, ProjectLists lists, ProjectScreens screens) {
    this.projects = projects;
    this.contracts = contracts;
    this.lists = lists;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_PROJECTS)
  Paged<ProjectRow> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable SpendingCategory category,
      @RequestParam(required = false) @Nullable FundSource source,
      @RequestParam(required = false) @Nullable ProjectState state,
      @RequestParam(required = false) @Nullable String town,
      @RequestParam(defaultValue = "false") boolean idle,
      Cursor cursor,
      Person me) {
    var query = new ProjectQuery(q, year, category, source, state, town, idle);
    return lists.page(ProjectFilter.of(me.scope(), query), cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_PROJECTS)
  ProjectDetails show(@PathVariable UUID id, Person me) {
    return screens.details(id, me.scope());
  }

  @PostMapping
  @Needs(Act.PLAN_PROJECTS)
  ResponseEntity<ProjectDetails> plan(@RequestBody NewProject project, Person me) {
    var id = projects.plan(project, me);
    return ResponseEntity.created(URI.create("/api/v1/projects/" + id)).body(show(id, me));
  }

  @PostMapping("/{id}/approval")
  @Needs(Act.APPROVE_PROJECTS)
  ProjectDetails approve(@PathVariable UUID id, Person me) {
    contracts.approve(id, me);
    return show(id, me);
  }

  @PostMapping("/{id}/contract")
  @Needs(Act.APPROVE_PROJECTS)
  ProjectDetails sign(@PathVariable UUID id, @RequestBody NewContract contract, Person me) {
    contracts.sign(id, contract, me);
    return show(id, me);
  }

  @PostMapping("/{id}/start")
  @Needs(Act.APPROVE_PROJECTS)
  ProjectDetails start(@PathVariable UUID id, Person me) {
    contracts.start(id, me);
    return show(id, me);
  }

  @PostMapping("/{id}/visits")
  @Needs(Act.APPROVE_PROJECTS)
  ProjectDetails visit(@PathVariable UUID id, @RequestBody NewVisit visit, Person me) {
    contracts.visit(id, visit, me);
    return show(id, me);
  }

  @PostMapping("/{id}/closing")
  @Needs(Act.APPROVE_PROJECTS)
  ProjectDetails close(@PathVariable UUID id, Person me) {
    contracts.close(id, me);
    return show(id, me);
  }

  @PostMapping("/{id}/stop")
  @Needs(Act.APPROVE_PROJECTS)
  ProjectDetails stop(@PathVariable UUID id, @RequestBody Reason reason, Person me) {
    contracts.stop(id, reason.why(), me);
    return show(id, me);
  }
}
