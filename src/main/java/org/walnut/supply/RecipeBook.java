package org.walnut.supply;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.InvalidInput;
import org.walnut.stock.Goods;
import org.walnut.stock.GoodsCard;

/** Finds the recipe somebody means and the goods it makes. */
@Component
class RecipeBook {

  private final Recipes recipes;
  private final Goods goods;

  RecipeBook(Recipes recipes, Goods goods) {
    this.recipes = recipes;
    this.goods = goods;
  }

  Recipe required(String code) {
    return recipes
        .find(code)
        .orElseThrow(() -> InvalidInput.at("recipe", "supply.fault.unknownRecipe", code));
  }

  GoodsCard output(Recipe recipe, UUID inputGoods) {
    return goods.required(recipe.toGoods() == null ? inputGoods : recipe.toGoods());
  }
}
