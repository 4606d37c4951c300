package org.walnut.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.county.Divisions;
import org.walnut.files.ListFile;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Binder;

/**
 * Takes the projects of a plan from a file, row by row: each whole or not at all, with a report
 * that says why. The columns stand in the order of the template.
 */
@Service
public class PlanImports {

  private static final List<String> FIELDS =
      List.of("name", "place", "category", "source", "budget", "endsOn", "purpose");

  /** What became of a row. */
  record Outcome(int line, String name, @Nullable UUID project, List<PlanFault> faults) {}

  private final Projects projects;
  private final PlanImportStore store;
  private final Divisions divisions;
  private final Binder binder;
  private final TransactionTemplate savepoint;

  PlanImports(
      Projects projects,
      PlanImportStore store,
      Divisions divisions,
      Binder binder,
      PlatformTransactionManager transactions) {
    this.projects = projects;
    this.store = store;
    this.divisions = divisions;
    this.binder = binder;
    this.savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** The headings and one example, to be filled in. */
  public static List<List<String>> template(String place) {
    return List.of(
        PlanWords.headings(),
        List.of(
            PlanWords.word(SpendingCategory.STATIONS),
            place,
            PlanWords.word(SpendingCategory.STATIONS),
            PlanWords.word(FundSource.CENTRAL),
            "240000.00",
            "2027-11-30",
            ""));
  }

  /**
   * Reads a CSV or XLSX file and gives the report's id. A trial takes nothing but reports the same.
   */
  @Transactional
  public UUID read(UUID plan, String fileName, byte[] content, boolean trial, Person me) {
    var lines = ListFile.read(content).stream().skip(1).toList();
    var outcomes =
        Objects.requireNonNull(
            savepoint.execute(status -> {
              if (trial) {
                status.setRollbackOnly();
              }
              return taken(plan, lines, me);
            }));
    var id = Ids.next();
    store.add(id, plan, fileName, trial, me.login(), trial ? untaken(outcomes) : outcomes);
    return id;
  }

  private List<Outcome> taken(UUID plan, List<ListFile.Line> lines, Person me) {
    var towns = new HashMap<String, String>();
    divisions.towns().forEach(town -> towns.put(town.name(), town.code().value()));
    var outcomes = new ArrayList<Outcome>();
    for (var line : lines) {
      outcomes.add(take(plan, line, towns, me));
    }
    return outcomes;
  }

  private Outcome take(UUID plan, ListFile.Line line, Map<String, String> towns, Person me) {
    var name = line.cell(0);
    var shown = name.substring(0, Math.min(name.length(), 120));
    try {
      var project = binder.input(form(plan, line, towns)).as(NewProject.class);
      var id = savepoint.execute(_ -> projects.plan(project, me));
      return new Outcome(line.number(), shown, id, List.of());
    } catch (InvalidInput bad) {
      return new Outcome(
          line.number(), shown, null, bad.faults().stream().map(PlanFault::of).toList());
    }
  }

  private static List<Outcome> untaken(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(row -> new Outcome(row.line(), row.name(), null, row.faults()))
        .toList();
  }

  private static Map<String, String> form(
      UUID plan, ListFile.Line line, Map<String, String> towns) {
    var form = new HashMap<String, String>();
    form.put("plan", plan.toString());
    for (int column = 0; column < FIELDS.size(); column++) {
      if (!line.cell(column).isEmpty()) {
        form.put(FIELDS.get(column), line.cell(column));
      }
    }
    form.computeIfPresent("place", (_, place) -> towns.getOrDefault(place, place));
    form.computeIfPresent(
        "category", (_, word) -> PlanWords.constant(SpendingCategory.class, word));
    form.computeIfPresent("source", (_, word) -> PlanWords.constant(FundSource.class, word));
    form.computeIfPresent("endsOn", (_, day) -> day.replace('/', '-'));
    return form;
  }
}
