package org.walnut.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Role;
import org.walnut.supply.NewProcessing;
import org.walnut.supply.NewRecipe;
import org.walnut.supply.Processing;
import org.walnut.supply.Recipes;
import org.walnut.world.WorldFile.Row;

/** What was made of the goods: walnuts become kernels, within the yield. */
@Component
class WorldWorkshop {

  private final Recipes recipes;
  private final Processing processing;
  private final WorldPeople people;

  WorldWorkshop(Recipes recipes, Processing processing, WorldPeople people) {
    this.recipes = recipes;
    this.processing = processing;
    this.people = people;
  }

  /** Adds the lots that come out to the lots that passed, by shop, goods and grade. */
  void settle(WorldFile file, Map<String, List<UUID>> passed) {
    for (var row : file.rows("processings.csv")) {
      var keeper = people.keeper(file, row.text("shop"));
      var lot =
          passed
              .getOrDefault(
                  String.join("/", row.text("shop"), row.text("product"), row.text("grade")),
                  List.of())
              .getFirst();
      people.as(file, Role.COUNTY_STAFF, () -> keep(file, row));
      var made = CurrentPerson.acting(keeper, () -> processing.run(asked(file, row, lot), keeper));
      passed.put(
          String.join("/", row.text("shop"), row.text("to_product"), row.text("output_grade")),
          List.of(made));
    }
  }

  private boolean keep(WorldFile file, Row row) {
    recipes.keep(
        new NewRecipe(
            row.text("recipe"),
            row.text("recipe_zh"),
            row.text("recipe_en"),
            Integer.parseInt(row.text("max_yield_ppm")),
            file.id("goods", row.text("product")),
            file.id("goods", row.text("to_product"))));
    return true;
  }

  private static NewProcessing asked(WorldFile file, Row row, UUID lot) {
    var input = new NewProcessing.Input(lot, row.kg("input_kg"));
    return new NewProcessing(
        file.id("processing", row.text("processing_no")),
        row.text("recipe"),
        List.of(input),
        row.text("output_grade"),
        row.kg("output_kg"),
        null);
  }
}
