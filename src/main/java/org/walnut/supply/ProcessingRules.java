package org.walnut.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;
import org.walnut.stock.GoodsCard;

/** What may come out of what goes in. */
final class ProcessingRules {

  private ProcessingRules() {}

  static List<Fault> faults(
      NewProcessing processing,
      Recipe recipe,
      List<Material> materials,
      GoodsCard output,
      LocalDate today) {
    var faults = new ArrayList<Fault>();
    kinds(recipe, materials, faults);
    if (!output.hasGrade(processing.outputGrade())) {
      faults.add(Fault.of("outputGrade", "supply.fault.unknownGrade", processing.outputGrade()));
    }
    var most = recipe.most(processing.total());
    if (processing.outputWeight().compareTo(most) > 0) {
      faults.add(Fault.of("outputWeight", "supply.fault.aboveYield", most));
    }
    day(processing.doneOn(), materials, today, faults);
    return faults;
  }

  private static void kinds(Recipe recipe, List<Material> materials, List<Fault> faults) {
    var first = materials.getFirst();
    if (recipe.fromGoods() != null && !recipe.fromGoods().equals(first.lot().goods())) {
      faults.add(Fault.of("recipe", "supply.fault.recipeForOtherGoods"));
    }
    for (var material : materials) {
      if (!material.lot().goods().equals(first.lot().goods())) {
        faults.add(Fault.of(material.at("lot"), "supply.fault.otherGoods", material.lot().code()));
      } else if (!material.terms().sameBargain(first.terms())) {
        faults.add(Fault.of(material.at("lot"), "supply.fault.otherTerms", material.lot().code()));
      }
    }
  }

  private static void day(
      @Nullable LocalDate done, List<Material> materials, LocalDate today, List<Fault> faults) {
    if (done == null) {
      return;
    }
    var newest =
        materials.stream()
            .map(material -> material.lot().madeOn())
            .max(LocalDate::compareTo)
            .orElse(done);
    if (done.isAfter(today)) {
      faults.add(Fault.of("doneOn", "supply.fault.afterToday"));
    } else if (done.isBefore(newest)) {
      faults.add(Fault.of("doneOn", "supply.fault.beforeLots", newest));
    }
  }
}
