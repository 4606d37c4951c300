package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.shared.Days;
import org.walnut.stock.Goods;
import org.walnut.stock.GoodsCard;
import org.walnut.supply.Recipes;
import org.walnut.web.Option;
import org.walnut.web.Show;

/** What one may choose in the workshop. */
@Component
class ProcessingChoices {

  private final Recipes recipes;
  private final Goods goods;
  private final Days days;

  ProcessingChoices(Recipes recipes, Goods goods, Days days) {
    this.recipes = recipes;
    this.goods = goods;
    this.days = days;
  }

  Map<String, String> initial(@Nullable UUID lot) {
    var initial = new HashMap<String, String>();
    initial.put("doneOn", Show.typed(days.today()));
    if (lot != null) {
      initial.put("inputs[0].lot", lot.toString());
    }
    return initial;
  }

  List<Option> recipes() {
    return recipes.all().stream()
        .map(each ->
            new Option(
                each.code(),
                name(each.nameZh(), each.nameEn())
                    + " ≤ "
                    + Show.percent(BigDecimal.valueOf(each.maxYieldPpm(), 6))))
        .toList();
  }

  /** The grades of all goods, each code once with every name it has. */
  List<Option> grades() {
    return grades(goods.all());
  }

  static List<Option> grades(List<GoodsCard> all) {
    var names = new LinkedHashMap<String, LinkedHashSet<String>>();
    all.stream()
        .flatMap(each -> each.grades().stream())
        .forEach(grade ->
            names
                .computeIfAbsent(grade.code(), _ -> new LinkedHashSet<>())
                .add(name(grade.nameZh(), grade.nameEn())));
    return names.entrySet().stream()
        .map(each -> new Option(each.getKey(), String.join(" / ", each.getValue())))
        .toList();
  }
}
