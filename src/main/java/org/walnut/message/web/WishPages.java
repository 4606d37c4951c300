package org.walnut.message.web;

import static org.walnut.web.Words.t;

import java.util.Objects;
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
import org.walnut.access.SignedInOnly;
import org.walnut.message.NewWish;
import org.walnut.message.Recipients;
import org.walnut.message.Wishes;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.Show;

/** How households, and people with an account, wish to be told. */
@Controller
class WishPages {

  private final Wishes wishes;
  private final Recipients recipients;
  private final MessageScreens screens;

  WishPages(Wishes wishes, Recipients recipients, MessageScreens screens) {
    this.wishes = wishes;
    this.recipients = recipients;
    this.screens = screens;
  }

  @GetMapping("/messages/households/{id}")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String household(@PathVariable UUID id, Person me, Model model) {
    return household(id, WishForm.of(wishes.ofHousehold(id)), me, model);
  }

  @PostMapping("/messages/households/{id}")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String changeHousehold(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      wishes.changeHousehold(id, input.as(NewWish.class), me);
      flash.addFlashAttribute("notice", t("message.wish.changed"));
      return "redirect:/messages/households/" + id;
    } catch (InvalidInput invalid) {
      return household(id, input.with(invalid), me, model);
    }
  }

  @GetMapping("/my/messages/wishes")
  @SignedInOnly
  String mine(Person me, Model model) {
    return mine(WishForm.of(wishes.mine(me)), me, model);
  }

  @PostMapping("/my/messages/wishes")
  @SignedInOnly
  String changeMine(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      wishes.changeMine(input.as(NewWish.class), me);
      flash.addFlashAttribute("notice", t("message.wish.changed"));
      return "redirect:/my/messages/wishes";
    } catch (InvalidInput invalid) {
      return mine(input.with(invalid), me, model);
    }
  }

  private String household(UUID id, Input input, Person me, Model model) {
    model.addAttribute("recipient", recipients.household(id, me.scope().divisionPrefix()));
    model.addAttribute(
        "familyPhone",
        Show.phone(Objects.requireNonNullElse(wishes.ofHousehold(id).familyPhone(), "")));
    model.addAttribute("told", screens.toHousehold(id));
    model.addAttribute("input", input);
    return "message/household";
  }

  private static String mine(Input input, Person me, Model model) {
    model.addAttribute("input", input);
    return me.role().staff() ? "message/wishes" : "message/wishes-market";
  }
}
