package org.walnut.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.project.FundSource;
import org.walnut.project.NewArrival;
import org.walnut.project.NewPlan;
import org.walnut.project.NewPlan.NewFund;
import org.walnut.project.NewProject;
import org.walnut.project.Plans;
import org.walnut.project.ProjectState;
import org.walnut.project.Projects;
import org.walnut.project.SpendingCategory;
import org.walnut.shared.DivisionCode;
import org.walnut.world.WorldFile.Row;

/** The plans and projects of the world: what was meant, what is built, what was paid. */
@Component
class WorldProjects {

  private final Plans plans;
  private final Projects projects;
  private final WorldWorks works;
  private final WorldPeople people;

  WorldProjects(Plans plans, Projects projects, WorldWorks works, WorldPeople people) {
    this.plans = plans;
    this.projects = projects;
    this.works = works;
    this.people = people;
  }

  void settle(WorldFile file) {
    var byPlan =
        file.rows("plans.csv").stream()
            .collect(groupingBy(row -> row.text("plan_no"), LinkedHashMap::new, toList()));
    byPlan.forEach((no, funds) -> plan(file, no, funds));
    file.rows("projects.csv").forEach(row -> project(file, row));
  }

  private void plan(WorldFile file, String no, List<Row> funds) {
    var centre = people.of(file, Role.COUNTY_STAFF);
    var finance = people.of(file, Role.FINANCE);
    var id = file.id("plan", no);
    var first = funds.getFirst();
    as(
        centre,
        () ->
            plans.make(
                new NewPlan(
                    id,
                    Integer.parseInt(first.text("plan_year")),
                    first.text("title_zh"),
                    funds.stream()
                        .map(row -> new NewFund(source(row), row.yuan("planned_yuan")))
                        .toList()),
                centre));
    for (var row : funds) {
      var arrival =
          new NewArrival(
              file.id("arrival", no + row.text("source")),
              source(row),
              row.yuan("arrived_yuan"),
              row.day("arrived_on"),
              row.text("plan_year") + "-" + row.text("source"));
      as(finance, () -> plans.arrive(id, arrival, finance));
    }
  }

  /** One that was planned before is further than the plan only if it was led on as well. */
  private void project(WorldFile file, Row row) {
    var planner = planner(file);
    var id = file.id("project", row.text("project_no"));
    as(planner, () -> projects.plan(asked(file, row, id), planner));
    if (projects.card(id, planner).state() == ProjectState.PLANNED) {
      works.lead(file, row, id);
    }
  }

  /** Plans what the centre approves. */
  Person planner(WorldFile file) {
    return people.person(file.county().equals("621221") ? "planner" : "hs-planner");
  }

  private static NewProject asked(WorldFile file, Row row, UUID id) {
    return new NewProject(
        id,
        file.id("plan", row.text("plan_no")),
        row.text("name_zh"),
        new DivisionCode(row.text("place")),
        SpendingCategory.valueOf(row.text("category")),
        source(row),
        row.yuan("budget_yuan"),
        row.day("ends_on"),
        row.text("purpose_zh"));
  }

  private static FundSource source(Row row) {
    return FundSource.valueOf(row.text("source"));
  }

  private static void as(Person person, Runnable work) {
    CurrentPerson.acting(
        person,
        () -> {
          work.run();
          return true;
        });
  }
}
