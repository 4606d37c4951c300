package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;
import org.walnut.stock.Goods;
import org.walnut.supply.NewPrice;
import org.walnut.supply.Prices;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** Today's purchase prices. */
@Controller
class PricePages {

  private final Prices prices;
  private final PriceScreens screens;
  private final AgreementChoices choices;
  private final Goods goods;

  PricePages(Prices prices, PriceScreens screens, AgreementChoices choices, Goods goods) {
    this.prices = prices;
    this.screens = screens;
    this.choices = choices;
    this.goods = goods;
  }

  @GetMapping("/prices")
  @Needs(Act.READ_AGREEMENTS)
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Person me, Model model) {
    return list(q.strip(), cursor, me, model, Input.empty());
  }

  @PostMapping("/prices")
  @Needs(Act.SIGN_AGREEMENTS)
  String give(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      prices.give(input.as(NewPrice.class), me);
      flash.addFlashAttribute("notice", t("supply.price.given"));
      return "redirect:/prices";
    } catch (InvalidInput bad) {
      return list("", Cursor.START, me, model, input.with(bad));
    }
  }

  private String list(String q, Cursor cursor, Person me, Model model, Input input) {
    model.addAttribute("prices", screens.today(q, cursor));
    model.addAttribute("q", q);
    model.addAttribute("input", input);
    model.addAttribute("carriers", choices.carriers(me.scope()));
    var all = goods.all();
    model.addAttribute("goods", RecipeChoices.goods(all));
    model.addAttribute("grades", ProcessingChoices.grades(all));
    return "supply/prices";
  }
}
