package org.walnut.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.walnut.household.Sheet.Row;
import org.walnut.shared.Fault;

/** The rows of one household of a register file, read as the form of a household is. */
final class ImportedHousehold {

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?( 00:00(:00)?)?");
  private static final Pattern LOST_DIGITS = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+");

  private final List<Row> rows;
  private final List<Row> members = new ArrayList<>();
  private final List<Row> incomes = new ArrayList<>();
  private final Map<String, String> form = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  ImportedHousehold(List<Row> rows, ImportedVillages villages) {
    this.rows = List.copyOf(rows);
    for (var column : ImportColumn.values()) {
      if (column.ofHousehold()) {
        household(column);
      }
    }
    village(villages);
    rows.forEach(this::memberAndIncome);
    word("status", HouseholdStatus.class);
  }

  List<Row> rows() {
    return rows;
  }

  /** What a person would have typed into the form. */
  Map<String, String> form() {
    return Map.copyOf(form);
  }

  /** What is wrong already before the form is read. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The citizen numbers with the rows they stand in. */
  Map<String, Row> people() {
    var people = new HashMap<String, Row>();
    members.forEach(
        row -> people.putIfAbsent(ImportWords.tidy(row.text(ImportColumn.CITIZEN_ID)), row));
    return people;
  }

  String citizenField(Row member) {
    return "members[" + members.indexOf(member) + "].citizenId";
  }

  /**
   * The row that this field of the form came from; what belongs to the whole household stands in
   * its first row.
   */
  Row row(String field) {
    return numbered(field, "members", members)
        .or(() -> numbered(field, "incomes", incomes))
        .orElse(rows.getFirst());
  }

  private static Optional<Row> numbered(String field, String list, List<Row> rows) {
    if (!field.startsWith(list + "[")) {
      return Optional.empty();
    }
    int index = Integer.parseInt(field.substring(list.length() + 1, field.indexOf(']')));
    return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
  }

  /** The same in every row of the household, or left out after the first. */
  private void household(ImportColumn column) {
    var values = rows.stream().flatMap(row -> row.cell(column).stream()).distinct().toList();
    if (values.size() > 1) {
      faults.add(
          Fault.of(column.field, "household.import.fault.differs", values.get(0), values.get(1)));
    }
    if (!values.isEmpty()) {
      form.put(column.field, values.getFirst());
    }
  }

  private void village(ImportedVillages villages) {
    var text = form.get("village");
    if (text != null) {
      villages
          .code(text)
          .ifPresentOrElse(
              code -> form.put("village", code), () -> faults.add(villages.fault(text)));
    }
  }

  private void memberAndIncome(Row row) {
    boolean onlyIncome = row.cells().keySet().stream().noneMatch(ImportColumn::ofMember);
    boolean income = row.cells().keySet().stream().anyMatch(ImportColumn::ofIncome);
    if (!onlyIncome || !income) {
      member(row, "members[" + members.size() + "].");
      members.add(row);
    }
    if (income) {
      income(row, "incomes[" + incomes.size() + "].");
      incomes.add(row);
    }
  }

  private void member(Row row, String path) {
    for (var column : ImportColumn.values()) {
      if (column.ofMember()) {
        row.cell(column).ifPresent(text -> form.put(path + column.field, text));
      }
    }
    word(path + "relation", Relation.class);
    day(path + "joinedOn");
    citizenId(path + "citizenId", row.text(ImportColumn.CITIZEN_ID));
  }

  private void citizenId(String field, String text) {
    if (LOST_DIGITS.matcher(text).matches()) {
      faults.add(Fault.of(field, "household.import.fault.lostDigits"));
    } else if (ImportTemplate.isExample(text)) {
      faults.add(Fault.of(field, "household.import.fault.example"));
    }
  }

  private void income(Row row, String path) {
    for (var column : ImportColumn.values()) {
      if (column.ofIncome()) {
        row.cell(column).ifPresent(text -> form.put(path + column.field, text));
      }
    }
    word(path + "category", IncomeCategory.class);
    day(path + "receivedOn");
  }

  private void word(String field, Class<? extends Enum<?>> type) {
    var text = form.get(field);
    if (text != null) {
      ImportWords.constant(type, text)
          .ifPresentOrElse(
              constant -> form.put(field, constant),
              () -> faults.add(ImportWords.unknown(field, type)));
    }
  }

  private void day(String field) {
    form.computeIfPresent(
        field,
        (_, text) -> {
          var day = DAY.matcher(text);
          return day.matches()
              ? "%s-%2s-%2s".formatted(day.group(1), day.group(2), day.group(3)).replace(' ', '0')
              : text;
        });
  }
}
