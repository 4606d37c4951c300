package org.walnut.infrastructure.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.infrastructure.FactKind;
import org.walnut.infrastructure.FactSource;
import org.walnut.infrastructure.NewFact;
import org.walnut.infrastructure.VillageFacts;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** The page of one village: what it has, what was written down when, and the form to add to it. */
@Controller
class FactPages {

  private final VillageFacts facts;
  private final VillageScreens screens;
  private final Days days;

  FactPages(VillageFacts facts, VillageScreens screens, Days days) {
    this.facts = facts;
    this.screens = screens;
    this.days = days;
  }

  @GetMapping("/infrastructure/{village:\\d{12}}")
  @Needs(Act.READ_INFRASTRUCTURE)
  String show(@PathVariable DivisionCode village, Cursor cursor, Person me, Model model) {
    var initial = Map.of("onDay", days.today().toString(), "village", village.value());
    return page(village, cursor, Input.of(initial), me, model);
  }

  @PostMapping("/infrastructure/{village:\\d{12}}/facts")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  String record(
      @PathVariable DivisionCode village,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      facts.record(input.as(NewFact.class), me);
      flash.addFlashAttribute("notice", t("infrastructure.recorded"));
      return "redirect:/infrastructure/" + village;
    } catch (InvalidInput invalid) {
      return page(village, Cursor.START, input.with(invalid), me, model);
    }
  }

  private String page(DivisionCode village, Cursor cursor, Input input, Person me, Model model) {
    model.addAttribute("village", village.value());
    model.addAttribute("place", screens.place(village, me.scope()));
    model.addAttribute("holding", screens.holding(village));
    model.addAttribute("facts", screens.facts(village, cursor));
    model.addAttribute("kinds", Option.all(FactKind.class));
    model.addAttribute("values", values());
    model.addAttribute("sources", Option.all(FactSource.class));
    model.addAttribute("input", input);
    model.addAttribute("mayKeep", me.may(Act.KEEP_INFRASTRUCTURE));
    return "infrastructure/village";
  }

  /** Each value with the kinds it fits. */
  private static List<Option> values() {
    return Arrays.stream(org.walnut.infrastructure.FactValue.values())
        .map(value -> {
          var kinds =
              Arrays.stream(FactKind.values())
                  .filter(kind -> kind.choices().contains(value))
                  .map(Words::label)
                  .toList();
          return new Option(value.name(), t("infrastructure.valueOf", Words.label(value), kinds));
        })
        .toList();
  }
}
