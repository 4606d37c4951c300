package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
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
import org.walnut.household.Leaving;
import org.walnut.household.Members;
import org.walnut.household.NewMember;
import org.walnut.household.Relation;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** The forms by which somebody joins a household, or leaves it. */
@Controller
class MemberPages {

  private final Members members;
  private final HouseholdScreens screens;

  MemberPages(Members members, HouseholdScreens screens) {
    this.members = members;
    this.screens = screens;
  }

  @GetMapping({"/households/{id}/members/new", "/households/{id}/members"})
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String joining(@PathVariable UUID id, Person me, Model model) {
    return joining(id, Input.empty(), me, model);
  }

  @PostMapping("/households/{id}/members")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String join(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      members.join(id, input.as(NewMember.class), me);
      flash.addFlashAttribute("notice", t("household.member.joined"));
      return "redirect:/households/" + id;
    } catch (InvalidInput invalid) {
      return joining(id, input.with(invalid), me, model);
    }
  }

  @GetMapping("/households/{id}/members/{member}/leaving")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String leaving(@PathVariable UUID id, @PathVariable UUID member, Person me, Model model) {
    return leaving(id, member, Input.empty(), me, model);
  }

  @PostMapping("/households/{id}/members/{member}/leaving")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String leave(
      @PathVariable UUID id,
      @PathVariable UUID member,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      members.leave(id, member, input.as(Leaving.class), me);
      flash.addFlashAttribute("notice", t("household.member.left"));
      return "redirect:/households/" + id;
    } catch (InvalidInput invalid) {
      return leaving(id, member, input.with(invalid), me, model);
    }
  }

  private String joining(UUID id, Input input, Person me, Model model) {
    model.addAttribute("household", screens.masked(id, me.scope()));
    model.addAttribute(
        "relations",
        Arrays.stream(Relation.values())
            .filter(relation -> relation != Relation.HEAD)
            .map(relation -> new Option(relation.name(), Words.label(relation)))
            .toList());
    model.addAttribute("input", input);
    return "household/joining";
  }

  private String leaving(UUID id, UUID member, Input input, Person me, Model model) {
    var household = screens.masked(id, me.scope());
    model.addAttribute("household", household);
    model.addAttribute("member", household.member(member));
    model.addAttribute("input", input);
    return "household/leaving";
  }
}
