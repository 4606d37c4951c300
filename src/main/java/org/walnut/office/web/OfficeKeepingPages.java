package org.walnut.office.web;

import static org.walnut.web.Words.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.county.Divisions;
import org.walnut.office.Closing;
import org.walnut.office.NewOffice;
import org.walnut.office.OfficeChange;
import org.walnut.office.OfficeKind;
import org.walnut.office.Offices;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The forms by which offices are opened, changed and closed. */
@Controller
class OfficeKeepingPages {

  private final Offices offices;
  private final OfficeLists lists;
  private final Divisions divisions;
  private final Days days;

  OfficeKeepingPages(Offices offices, OfficeLists lists, Divisions divisions, Days days) {
    this.offices = offices;
    this.lists = lists;
    this.divisions = divisions;
    this.days = days;
  }

  @PostMapping("/offices/plan")
  @Needs(Act.KEEP_OFFICES)
  String layOut(Person me, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("office.laidOut", offices.layOut(days.today(), me)));
    return "redirect:/offices";
  }

  @GetMapping("/offices/new")
  @Needs(Act.KEEP_OFFICES)
  String establishing(Person me, Model model) {
    return form(Input.of(Map.of("openedOn", days.today().toString())), me, model);
  }

  @PostMapping("/offices")
  @Needs(Act.KEEP_OFFICES)
  String establish(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var id = offices.establish(input.as(NewOffice.class), me);
      flash.addFlashAttribute("notice", t("office.established"));
      return "redirect:/offices/" + id;
    } catch (InvalidInput invalid) {
      return form(input.with(invalid), me, model);
    }
  }

  @GetMapping("/offices/{id}/change")
  @Needs(Act.KEEP_OFFICES)
  String changing(@PathVariable UUID id, Person me, Model model) {
    var card = offices.within(id, me);
    var change =
        new OfficeChange(card.name(), card.address(), card.phone(), card.hours(), card.revision());
    return change(id, Input.of(change), me, model);
  }

  @PostMapping("/offices/{id}/change")
  @Needs(Act.KEEP_OFFICES)
  String change(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      offices.change(id, input.as(OfficeChange.class), me);
      flash.addFlashAttribute("notice", t("office.changed"));
      return "redirect:/offices/" + id;
    } catch (InvalidInput invalid) {
      return change(id, input.with(invalid), me, model);
    }
  }

  @GetMapping("/offices/{id}/closing")
  @Needs(Act.KEEP_OFFICES)
  String closing(@PathVariable UUID id, Person me, Model model) {
    return close(id, Input.empty(), me, model);
  }

  @PostMapping("/offices/{id}/closing")
  @Needs(Act.KEEP_OFFICES)
  String close(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      offices.close(id, input.as(Closing.class), me);
      flash.addFlashAttribute("notice", t("office.closed"));
      return "redirect:/offices/" + id;
    } catch (InvalidInput invalid) {
      return close(id, input.with(invalid), me, model);
    }
  }

  private String form(Input input, Person me, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("kinds", Option.all(OfficeKind.class));
    model.addAttribute("places", places(me));
    model.addAttribute(
        "offices",
        lists.all(OfficeFilter.of("", "", null, false)).stream()
            .filter(row -> row.kind() != OfficeKind.VILLAGE_CONTACT)
            .map(row -> new Option(row.id().toString(), row.name()))
            .toList());
    return "office/form";
  }

  private List<Option> places(Person me) {
    var prefix = me.scope().divisionPrefix();
    var places = new java.util.ArrayList<Option>();
    if (prefix.equals(me.county())) {
      places.add(new Option(me.county(), t("office.wholeCounty")));
    }
    divisions.towns().stream()
        .filter(town -> town.code().value().startsWith(prefix))
        .forEach(town -> places.add(new Option(town.code().value(), town.name())));
    divisions
        .villagesWithin(prefix)
        .forEach(village ->
            places.add(
                new Option(village.code().value(), village.code().value() + " " + village.name())));
    return places;
  }

  private String change(UUID id, Input input, Person me, Model model) {
    model.addAttribute("office", offices.within(id, me));
    model.addAttribute("input", input);
    return "office/change";
  }

  private String close(UUID id, Input input, Person me, Model model) {
    model.addAttribute("office", offices.within(id, me));
    model.addAttribute("input", input);
    return "office/closing";
  }
}
