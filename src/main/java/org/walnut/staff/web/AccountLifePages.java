package org.walnut.staff.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.AccountLife;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.NewPost;
import org.walnut.access.Person;
import org.walnut.access.StaffAccounts;
import org.walnut.staff.HandOver;
import org.walnut.staff.HandOvers;
import org.walnut.web.Input;

/** One account: how it stands, and what becomes of it. */
@Controller
class AccountLifePages {

  private final AccountLife life;
  private final HandOvers handOvers;
  private final StaffAccounts staff;
  private final AccountView view;

  AccountLifePages(AccountLife life, HandOvers handOvers, StaffAccounts staff, AccountView view) {
    this.life = life;
    this.handOvers = handOvers;
    this.staff = staff;
    this.view = view;
  }

  @GetMapping("/accounts/{id}")
  @Needs(Act.MANAGE_ACCOUNTS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, model, Input.empty());
  }

  @PostMapping("/accounts/{id}/closure")
  @Needs(Act.MANAGE_ACCOUNTS)
  String close(
      @PathVariable UUID id, Person me, Input input, Model model, RedirectAttributes flash) {
    return input.tried(
        given -> {
          life.close(id, given.as(NewReason.class).why());
          return done(id, "staff.closed", flash);
        },
        again -> show(id, me, model, again));
  }

  @PostMapping("/accounts/{id}/reopening")
  @Needs(Act.MANAGE_ACCOUNTS)
  String reopen(
      @PathVariable UUID id, Person me, Input input, Model model, RedirectAttributes flash) {
    return input.tried(
        given -> {
          life.reopen(id, given.as(NewReason.class).why());
          return done(id, "staff.reopened", flash);
        },
        again -> show(id, me, model, again));
  }

  @PostMapping("/accounts/{id}/post")
  @Needs(Act.MANAGE_ACCOUNTS)
  String move(
      @PathVariable UUID id, Person me, Input input, Model model, RedirectAttributes flash) {
    return input.tried(
        given -> {
          life.move(id, given.as(NewPost.class));
          return done(id, "staff.moved", flash);
        },
        again -> show(id, me, model, again));
  }

  @PostMapping("/accounts/{id}/hand-over")
  @Needs(Act.MANAGE_ACCOUNTS)
  String handOver(
      @PathVariable UUID id, Person me, Input input, Model model, RedirectAttributes flash) {
    return input.tried(
        given -> Slip.hand(handOvers.handOver(id, given.as(HandOver.class)), flash),
        again -> show(id, me, model, again));
  }

  private static String done(UUID id, String key, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t(key));
    return "redirect:/accounts/" + id;
  }

  private String show(UUID id, Person me, Model model, Input input) {
    model.addAllAttributes(
        Map.of(
            "account", view.of(id),
            "own", me.id().equals(id),
            "input", input,
            "roles", Choices.roles(),
            "shops", Choices.shops(staff)));
    return "staff/account";
  }
}
