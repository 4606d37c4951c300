package org.walnut.villager.web;

import static org.walnut.web.Words.t;

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
import org.walnut.shared.InvalidInput;
import org.walnut.signin.AccountPhones;
import org.walnut.signin.PhoneNumber;
import org.walnut.villager.NewPhone;
import org.walnut.villager.NewVillager;
import org.walnut.villager.Villagers;
import org.walnut.web.Input;

/** Where staff link phones to a household. */
@Controller
class VillagerPhonePages {

  private final Villagers villagers;
  private final AccountPhones phones;

  VillagerPhonePages(Villagers villagers, AccountPhones phones) {
    this.villagers = villagers;
    this.phones = phones;
  }

  @GetMapping("/households/{id}/phones")
  @Needs(Act.LINK_VILLAGERS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, model, Input.empty());
  }

  @PostMapping("/households/{id}/phones")
  @Needs(Act.LINK_VILLAGERS)
  String link(
      @PathVariable UUID id, Input input, Person me, Model model, RedirectAttributes flash) {
    try {
      villagers.link(id, input.as(NewVillager.class), me);
      return done(id, "villager.linked.done", flash);
    } catch (InvalidInput bad) {
      return show(id, me, model, input.with(bad));
    }
  }

  @PostMapping("/households/{id}/phones/{villager}/phone")
  @Needs(Act.LINK_VILLAGERS)
  String move(
      @PathVariable UUID id,
      @PathVariable UUID villager,
      Input input,
      Person me,
      Model model,
      RedirectAttributes flash) {
    try {
      villagers.move(id, villager, input.as(NewPhone.class), me);
      return done(id, "villager.moved", flash);
    } catch (InvalidInput bad) {
      return show(id, me, model, input.with(bad));
    }
  }

  @PostMapping("/households/{id}/phones/{villager}/removal")
  @Needs(Act.LINK_VILLAGERS)
  String unlink(
      @PathVariable UUID id, @PathVariable UUID villager, Person me, RedirectAttributes flash) {
    villagers.unlink(id, villager, me);
    return done(id, "villager.unlinked", flash);
  }

  private static String done(UUID id, String key, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t(key));
    return "redirect:/households/" + id + "/phones";
  }

  private String show(UUID id, Person me, Model model, Input input) {
    var path = "/households/" + id;
    model.addAttribute("path", path);
    model.addAttribute(
        "villagers",
        villagers.of(id, me).stream()
            .map(each ->
                VillagerRow.of(
                    each, phones.of(each.id()).map(PhoneNumber::masked).orElse(""), path))
            .toList());
    model.addAttribute("input", input);
    return "villager/phones";
  }
}
