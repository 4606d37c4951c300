package org.walnut.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.walnut.access.Role;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.Households;
import org.walnut.household.IncomeCategory;
import org.walnut.household.NewHousehold;
import org.walnut.household.NewIncome;
import org.walnut.household.NewMember;
import org.walnut.household.RegisterImports;
import org.walnut.household.Relation;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.world.WorldFile.Row;

/**
 * The households of the world, with their members and what they earned elsewhere; and a list that
 * somebody sent in with a wrong number.
 */
@Component
class WorldHouseholds {

  private final Households households;
  private final RegisterImports imports;
  private final WorldPeople people;

  WorldHouseholds(Households households, RegisterImports imports, WorldPeople people) {
    this.households = households;
    this.imports = imports;
    this.people = people;
  }

  void settle(WorldFile file) {
    var officer = people.of(file, Role.COUNTY_STAFF);
    var incomes =
        file.rows("incomes.csv").stream().collect(groupingBy(row -> row.text("household_no")));
    Map<String, List<Row>> members =
        file.rows("households.csv").stream()
            .collect(groupingBy(row -> row.text("household_no"), LinkedHashMap::new, toList()));
    members.forEach((no, rows) ->
        people.as(
            file,
            Role.COUNTY_STAFF,
            () ->
                households.register(
                    household(file, no, rows, incomes.getOrDefault(no, List.of())), officer)));
    file.content("register-%s.csv".formatted(file.county()))
        .ifPresent(list ->
            people.as(
                file, Role.COUNTY_STAFF, () -> imports.read("register.csv", list, false, officer)));
  }

  private static NewHousehold household(
      WorldFile file, String no, List<Row> members, List<Row> incomes) {
    var head = members.getFirst();
    return new NewHousehold(
        file.id("household", no),
        new DivisionCode(head.text("village_code")),
        no,
        HouseholdStatus.valueOf(head.text("status")),
        head.given("phone").orElse(null),
        head.given("bank_card").orElse(null),
        members.stream().map(WorldHouseholds::member).toList(),
        incomes.stream().map(WorldHouseholds::income).toList());
  }

  private static NewMember member(Row row) {
    return new NewMember(
        row.text("member_name"),
        new CitizenId(row.text("citizen_no")),
        Relation.valueOf(row.text("relation")),
        null);
  }

  private static NewIncome income(Row row) {
    return new NewIncome(
        IncomeCategory.valueOf(row.text("category")),
        row.yuan("amount_yuan"),
        row.day("received_on"),
        row.given("note_zh").orElse(null));
  }
}
