package org.walnut.notice.web;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.walnut.county.Division;
import org.walnut.files.ListFile;
import org.walnut.notice.NewPerson;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/**
 * Persons out of a list with four columns, in this order: name, citizen number, village (code or
 * name), amount in yuan. What a header calls them does not matter; a fault names the line and never
 * what stands in it.
 */
final class PersonsFile {

  private static final int NAME = 0;
  private static final int NUMBER = 1;
  private static final int VILLAGE = 2;
  private static final int AMOUNT = 3;
  private static final int LONGEST_NAME = 40;

  private final Map<String, List<Division>> byName;
  private final List<Fault> faults = new ArrayList<>();

  private PersonsFile(List<Division> villages) {
    this.byName = villages.stream().collect(groupingBy(Division::name));
  }

  static List<NewPerson> read(byte[] content, List<Division> villages) {
    var file = new PersonsFile(villages);
    var persons = new ArrayList<NewPerson>();
    for (var line : ListFile.read(content).stream().skip(1).toList()) {
      var person = file.person(line);
      if (person != null) {
        persons.add(person);
      }
    }
    if (!file.faults.isEmpty()) {
      throw new InvalidInput(file.faults.stream().limit(20).toList());
    }
    return persons;
  }

  private @Nullable NewPerson person(ListFile.Line line) {
    int before = faults.size();
    var name = line.cell(NAME);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      fault("notice.fault.line.name", line);
    }
    var number = CitizenId.read(line.cell(NUMBER));
    if (number.isEmpty()) {
      fault("notice.fault.line.number", line);
    }
    var village = village(line.cell(VILLAGE));
    if (village == null) {
      fault("notice.fault.line.village", line);
    }
    var amount = amount(line);
    return faults.size() > before || number.isEmpty() || village == null
        ? null
        : new NewPerson(name, number.get(), village, amount);
  }

  private @Nullable DivisionCode village(String text) {
    var named = byName.getOrDefault(text, List.of());
    return named.size() == 1 ? named.getFirst().code() : DivisionCode.read(text).orElse(null);
  }

  private @Nullable Money amount(ListFile.Line line) {
    var text = line.cell(AMOUNT).replaceAll("[,¥\\s]", "");
    if (text.isEmpty()) {
      return null;
    }
    try {
      var amount = Money.ofYuan(new BigDecimal(text));
      if (amount.isPositive()) {
        return amount;
      }
    } catch (NumberFormatException | ArithmeticException noAmount) {
      // Told below.
    }
    fault("notice.fault.line.amount", line);
    return null;
  }

  private void fault(String key, ListFile.Line line) {
    faults.add(Fault.of("persons", key, line.number()));
  }
}
