package org.walnut.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.walnut.shared.Fault;

/** What must hold of a household before it is compared with the register. */
final class HouseholdRules {

  private HouseholdRules() {}

  /** Everything that is wrong, each at its field. */
  static List<Fault> faults(NewHousehold household, LocalDate today) {
    var faults = new ArrayList<Fault>();
    heads(household.members(), faults);
    twice(household.members(), faults);
    unborn(household.members(), today, faults);
    return faults;
  }

  static String member(int index, String field) {
    return "members[" + index + "]." + field;
  }

  private static void heads(List<NewMember> members, List<Fault> faults) {
    var heads =
        IntStream.range(0, members.size())
            .filter(i -> members.get(i).relation() == Relation.HEAD)
            .toArray();
    if (heads.length == 0) {
      faults.add(Fault.of(member(0, "relation"), "household.fault.noHead"));
    }
    for (int i = 1; i < heads.length; i++) {
      faults.add(Fault.of(member(heads[i], "relation"), "household.fault.secondHead"));
    }
  }

  private static void twice(List<NewMember> members, List<Fault> faults) {
    var seen = new HashMap<String, Integer>();
    for (int i = 0; i < members.size(); i++) {
      var earlier = seen.putIfAbsent(members.get(i).citizenId().value(), i);
      if (earlier != null) {
        faults.add(Fault.of(member(i, "citizenId"), "household.fault.twiceHere", earlier + 1));
      }
    }
  }

  private static void unborn(List<NewMember> members, LocalDate today, List<Fault> faults) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).citizenId().birthDate().isAfter(today)) {
        faults.add(Fault.of(member(i, "citizenId"), "household.fault.unborn"));
      }
    }
  }
}
