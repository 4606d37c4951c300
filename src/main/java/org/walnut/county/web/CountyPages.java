package org.walnut.county.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.shared.DivisionCode;

/** The first page, and the towns and villages of the county at hand. */
@Controller
class CountyPages {

  private final CountyScreens screens;

  CountyPages(CountyScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/")
  @Open
  String welcome(Model model) {
    model.addAttribute("counties", screens.counties());
    return "county/welcome";
  }

  @GetMapping("/county")
  @Needs(Act.SEE_DESK)
  String towns(Person me, Model model) {
    model.addAttribute("county", screens.countyName(me.county()));
    model.addAttribute("towns", screens.towns(me.county(), me.scope().divisionPrefix()));
    return "county/towns";
  }

  @GetMapping("/county/{town}")
  @Needs(Act.SEE_DESK)
  String villages(@PathVariable DivisionCode town, Person me, Model model) {
    model.addAttribute("town", screens.town(town, me.county()).name());
    model.addAttribute("villages", screens.villages(town));
    model.addAttribute("mayOpen", me.may(Act.READ_HOUSEHOLDS));
    return "county/villages";
  }
}
