package org.walnut.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Role;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.shop.Listings;
import org.walnut.shop.NewListing;
import org.walnut.supply.Agreements;
import org.walnut.supply.Inspections;
import org.walnut.supply.Intakes;
import org.walnut.supply.Mechanism;
import org.walnut.supply.NewAgreement;
import org.walnut.supply.NewIntake;
import org.walnut.supply.NewTest;
import org.walnut.world.WorldFile.Row;

/** What the households brought: agreements, intakes, inspections, and the listings made of it. */
@Component
class WorldSupply {

  private static final BigDecimal CLEAN = new BigDecimal("12.5");
  private static final BigDecimal FOUND = new BigDecimal("71.0");
  private static final int COMMISSION_BP = 800;
  private static final PricePerKg PACKAGING = new PricePerKg(50);

  private final Agreements agreements;
  private final Intakes intakes;
  private final Inspections inspections;
  private final WorldWorkshop workshop;
  private final Listings listings;
  private final WorldPeople people;

  WorldSupply(
      Agreements agreements,
      Intakes intakes,
      Inspections inspections,
      WorldWorkshop workshop,
      Listings listings,
      WorldPeople people) {
    this.agreements = agreements;
    this.intakes = intakes;
    this.inspections = inspections;
    this.workshop = workshop;
    this.listings = listings;
    this.people = people;
  }

  void settle(WorldFile file) {
    file.rows("agreements.csv").forEach(row -> sign(file, row));
    Map<String, List<Row>> lots =
        file.rows("intakes.csv").stream()
            .collect(groupingBy(WorldSupply::lotOf, LinkedHashMap::new, toList()));
    Map<String, List<UUID>> passed = new LinkedHashMap<>();
    lots.forEach((_, rows) -> {
      var first = rows.getFirst();
      weigh(file, rows).stream()
          .filter(lot -> inspect(file, first, lot))
          .forEach(lot -> passed.computeIfAbsent(kindOf(first), _ -> new ArrayList<>()).add(lot));
    });
    workshop.settle(file, passed);
    file.rows("listings.csv")
        .forEach(row -> list(file, row, passed.getOrDefault(kindOf(row), List.of())));
  }

  private static String kindOf(Row row) {
    return String.join("/", row.text("shop"), row.text("product"), row.text("grade"));
  }

  /**
   * Goods on the same agreement terms share a lot; what fails or is not yet tested stands apart.
   */
  private static String lotOf(Row row) {
    return String.join("/", kindOf(row), row.text("inspection"));
  }

  private void sign(WorldFile file, Row row) {
    var keeper = people.keeper(file, row.text("shop"));
    var mechanism = Mechanism.valueOf(row.text("mechanism"));
    var agreement =
        new NewAgreement(
            file.id("agreement", row.text("agreement_no")),
            file.id("shop", row.text("shop")),
            file.id("household", row.text("household_no")),
            WorldGoods.goods(file, row),
            row.yuanPerKg("floor_yuan_per_kg"),
            row.kg("expected_kg"),
            row.day("valid_from"),
            row.day("valid_to"),
            mechanism,
            mechanism == Mechanism.CONSIGNMENT ? COMMISSION_BP : 0,
            mechanism == Mechanism.CONSIGNMENT ? PACKAGING : null);
    CurrentPerson.acting(keeper, () -> agreements.sign(agreement, keeper));
  }

  /**
   * Answers the lots the intakes went into: one for each kind of terms. What was only weighed waits
   * for the keeper to decide.
   */
  private Set<UUID> weigh(WorldFile file, List<Row> rows) {
    var lots = new LinkedHashSet<UUID>();
    for (var row : rows) {
      var keeper = people.keeper(file, row.text("shop"));
      var intake =
          new NewIntake(
              file.id("intake", row.text("intake_no")),
              file.id("agreement", row.text("agreement_no")),
              row.text("grade"),
              row.kg("gross_kg"),
              row.kg("tare_kg"),
              row.yuanPerKg("price_yuan_per_kg"),
              row.day("received_on"),
              null);
      var weighed = CurrentPerson.acting(keeper, () -> intakes.weigh(intake, keeper));
      if (!row.text("inspection").equals("WEIGHED")) {
        lots.add(CurrentPerson.acting(keeper, () -> intakes.accept(weighed, keeper)));
      }
    }
    return lots;
  }

  private boolean inspect(WorldFile file, Row row, UUID lot) {
    var outcome = row.text("inspection");
    var inspector = people.of(file, Role.INSPECTOR);
    if (outcome.equals("OPEN") || !inspections.tests(lot).isEmpty()) {
      return outcome.equals("PASSED");
    }
    return CurrentPerson.acting(
        inspector,
        () -> {
          inspections.sample(lot, inspector);
          inspections.begin(lot);
          inspections.record(
              lot,
              NewTest.quick(outcome.equals("PASSED") ? CLEAN : FOUND, "RP-420", "2026-07", true),
              inspector);
          return outcome.equals("PASSED");
        });
  }

  private void list(WorldFile file, Row row, List<UUID> lots) {
    var keeper = people.keeper(file, row.text("shop"));
    Money price = row.yuan("price_yuan");
    var listing =
        new NewListing(
            file.id("listing", row.text("listing_no")),
            file.id("shop", row.text("shop")),
            WorldGoods.goods(file, row),
            row.text("grade"),
            Weight.ofKg(new BigDecimal(row.text("pack_g")).movePointLeft(3)),
            price,
            row.text("title_zh"),
            row.text("title_en"),
            lots);
    CurrentPerson.acting(keeper, () -> listings.list(listing, keeper));
  }
}
