package org.walnut.household.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;

/** The poverty lines with their sources. */
@Controller
class PovertyLinePages {

  private final PovertyLineScreens screens;

  PovertyLinePages(PovertyLineScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/poverty-lines")
  @Needs(Act.READ_FIGURES)
  String list(Model model) {
    model.addAttribute("lines", screens.lines());
    return "household/lines";
  }
}
