package org.walnut.figure.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.FigureQuestions.Choice;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;

/** The published numbers, and each opened down to its records. */
@Controller
class FigurePages {

  private final FigureScreens screens;

  FigurePages(FigureScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/figures")
  @Needs(Act.READ_FIGURES)
  String list(Person me, Model model) {
    model.addAttribute("groups", screens.tiles(me));
    return "figure/list";
  }

  @GetMapping("/figures/{id}")
  @Needs(Act.READ_FIGURES)
  String show(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable DivisionCode division,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable String line,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("page", screens.show(id, new Choice(division, asOf, line), cursor, me));
    return "figure/show";
  }
}
