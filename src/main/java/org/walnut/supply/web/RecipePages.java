package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.shared.InvalidInput;
import org.walnut.supply.Recipes;
import org.walnut.web.Input;

/** What the county's workshops make, and with what yield at most. */
@Controller
class RecipePages {

  private final Recipes recipes;
  private final RecipeChoices choices;

  RecipePages(Recipes recipes, RecipeChoices choices) {
    this.recipes = recipes;
    this.choices = choices;
  }

  @GetMapping("/recipes")
  @Needs(Act.READ_LOTS)
  String list(Model model) {
    return list(model, Input.empty());
  }

  @PostMapping("/recipes")
  @Needs(Act.KEEP_GOODS)
  String keep(Input input, RedirectAttributes flash, Model model) {
    try {
      recipes.keep(input.as(RecipeForm.class).command());
      flash.addFlashAttribute("notice", t("supply.recipe.kept"));
      return "redirect:/recipes";
    } catch (InvalidInput bad) {
      return list(model, input.with(bad));
    }
  }

  private String list(Model model, Input input) {
    var all = choices.all();
    model.addAttribute("recipes", choices.rows(all));
    model.addAttribute("goods", RecipeChoices.goods(all));
    model.addAttribute("input", input);
    return "supply/recipes";
  }
}
