package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;
import static org.walnut.web.Words.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.stock.Goods;
import org.walnut.stock.GoodsCard;
import org.walnut.supply.Recipes;
import org.walnut.web.Option;
import org.walnut.web.Show;

/** The recipes there are, and the goods they may be for. */
@Component
class RecipeChoices {

  private final Recipes recipes;
  private final Goods goods;

  RecipeChoices(Recipes recipes, Goods goods) {
    this.recipes = recipes;
    this.goods = goods;
  }

  /** All goods, read once for a page. */
  List<GoodsCard> all() {
    return goods.all();
  }

  List<RecipeRow> rows(List<GoodsCard> all) {
    var names =
        all.stream()
            .collect(Collectors.toMap(GoodsCard::id, each -> name(each.nameZh(), each.nameEn())));
    return recipes.all().stream()
        .map(each ->
            new RecipeRow(
                each.code(),
                name(each.nameZh(), each.nameEn()),
                Show.percent(BigDecimal.valueOf(each.maxYieldPpm(), 6)),
                called(each.fromGoods(), names, t("supply.recipe.anyGoods")),
                called(each.toGoods(), names, t("supply.recipe.sameGoods"))))
        .toList();
  }

  static List<Option> goods(List<GoodsCard> all) {
    return all.stream()
        .map(each -> new Option(each.id().toString(), name(each.nameZh(), each.nameEn())))
        .toList();
  }

  private static String called(@Nullable UUID goods, Map<UUID, String> names, String otherwise) {
    return goods == null ? otherwise : names.getOrDefault(goods, otherwise);
  }
}
