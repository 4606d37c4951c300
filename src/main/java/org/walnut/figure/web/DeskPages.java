package org.walnut.figure.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;

/** The first page of everybody who works here: what waits, and the way to everything one may do. */
@Controller
class DeskPages {

  private final DeskScreens screens;

  DeskPages(DeskScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/desk")
  @Needs(Act.SEE_DESK)
  String desk(
      @RequestParam(required = false) @Nullable DivisionCode place, Person me, Model model) {
    model.addAttribute("page", screens.page(DeskFilter.of(null, place), me));
    return "figure/desk";
  }

  @GetMapping("/desk/{kind}")
  @Needs(Act.SEE_DESK)
  String kind(
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable DivisionCode place,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("page", screens.kind(kind, DeskFilter.of(q, place), cursor, me));
    return "figure/desk-kind";
  }
}
