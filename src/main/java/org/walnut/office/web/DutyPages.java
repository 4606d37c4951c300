package org.walnut.office.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.office.Closing;
import org.walnut.office.Duties;
import org.walnut.office.NewDuty;
import org.walnut.office.OfficeKind;
import org.walnut.office.Party;
import org.walnut.office.PostKind;
import org.walnut.office.Rhythm;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The matrix of duties and parties, each duty, and the forms by which one is given and ended. */
@Controller
class DutyPages {

  private final Duties duties;
  private final DutyScreens screens;
  private final WorkScreens works;
  private final Days days;

  DutyPages(Duties duties, DutyScreens screens, WorkScreens works, Days days) {
    this.duties = duties;
    this.screens = screens;
    this.works = works;
    this.days = days;
  }

  @GetMapping("/duties")
  @Needs(Act.READ_OFFICES)
  String matrix(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean ended,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("duties", screens.page(q, ended, cursor));
    model.addAttribute("parties", Party.values());
    model.addAttribute("q", q);
    model.addAttribute("ended", ended);
    model.addAttribute("mayKeep", keeps(me));
    return "office/duties";
  }

  @GetMapping("/duties/{id}")
  @Needs(Act.READ_OFFICES)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String state,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("duty", screens.one(id));
    model.addAttribute("works", works.page(WorkFilter.of(me, id.toString(), state), cursor));
    model.addAttribute("state", state);
    model.addAttribute("parties", Party.values());
    model.addAttribute("mayKeep", keeps(me));
    return "office/duty";
  }

  @GetMapping("/duties/new")
  @Needs(Act.KEEP_OFFICES)
  String giving(Model model) {
    return form(Input.of(Map.of("validFrom", days.today().toString())), model);
  }

  @PostMapping("/duties")
  @Needs(Act.KEEP_OFFICES)
  String give(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var id = duties.give(input.as(NewDuty.class), me);
      flash.addFlashAttribute("notice", t("office.duty.given"));
      return "redirect:/duties/" + id;
    } catch (InvalidInput invalid) {
      return form(input.with(invalid), model);
    }
  }

  @GetMapping("/duties/{id}/end")
  @Needs(Act.KEEP_OFFICES)
  String ending(@PathVariable UUID id, Model model) {
    return end(id, Input.of(Map.of("day", days.today().toString())), model);
  }

  @PostMapping("/duties/{id}/end")
  @Needs(Act.KEEP_OFFICES)
  String end(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      duties.end(id, input.as(Closing.class), me);
      flash.addFlashAttribute("notice", t("office.duty.ended"));
      return "redirect:/duties/" + id;
    } catch (InvalidInput invalid) {
      return end(id, input.with(invalid), model);
    }
  }

  private String form(Input input, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("rhythms", Option.all(Rhythm.class));
    model.addAttribute("parties", Option.all(Party.class));
    model.addAttribute("officeKinds", Option.all(OfficeKind.class));
    model.addAttribute("postKinds", Option.all(PostKind.class));
    model.addAttribute("running", screens.running());
    return "office/duty-form";
  }

  private String end(UUID id, Input input, Model model) {
    model.addAttribute("duty", screens.one(id));
    model.addAttribute("input", input);
    return "office/duty-end";
  }

  /** The whole county shares one division of duty. */
  private static boolean keeps(Person me) {
    return me.may(Act.KEEP_OFFICES) && me.scope().divisionPrefix().equals(me.county());
  }
}
