package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.walnut.supply.NewProcessing;
import org.walnut.supply.Processing;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** The workshop: lots go in, another lot comes out. */
@Controller
class ProcessingPages {

  private final Processing processing;
  private final ProcessingScreens screens;
  private final ProcessingChoices choices;

  ProcessingPages(Processing processing, ProcessingScreens screens, ProcessingChoices choices) {
    this.processing = processing;
    this.screens = screens;
    this.choices = choices;
  }

  @GetMapping("/processings")
  @Needs(Act.READ_LOTS)
  String list(Cursor cursor, Person me, Model model) {
    model.addAttribute("done", screens.list(me.scope(), cursor).map(ProcessingRow::of));
    return "supply/processings";
  }

  @GetMapping("/processings/new")
  @Needs(Act.PROCESS_LOTS)
  String form(@RequestParam(required = false) @Nullable UUID lot, Person me, Model model) {
    return form(me, model, Input.of(choices.initial(lot)));
  }

  @PostMapping("/processings")
  @Needs(Act.PROCESS_LOTS)
  String run(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var lot = processing.run(input.as(NewProcessing.class), me);
      flash.addFlashAttribute("notice", t("supply.processing.done"));
      return "redirect:/lots/" + lot;
    } catch (InvalidInput bad) {
      return form(me, model, input.with(bad));
    }
  }

  private String form(Person me, Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute("lots", screens.lots(me.scope()));
    model.addAttribute("recipes", choices.recipes());
    model.addAttribute("grades", choices.grades());
    return "supply/processing-form";
  }
}
