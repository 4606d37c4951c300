package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.NewPost;
import org.walnut.access.Person;
import org.walnut.access.StaffAccounts;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.AccountCare;
import org.walnut.signin.Invitations;
import org.walnut.signin.Sessions;
import org.walnut.signin.Successor;
import org.walnut.web.Input;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** One account, and what the county centre may do to it. */
@Controller
@RequestMapping("/accounts/{id:[0-9a-f-]{36}}")
class AccountDetailPages {

  private final AccountCards cards;
  private final AccountCare care;
  private final Invitations invitations;
  private final Sessions sessions;
  private final StaffAccounts staff;
  private final Clock clock;

  AccountDetailPages(
      AccountCards cards,
      AccountCare care,
      Invitations invitations,
      Sessions sessions,
      StaffAccounts staff,
      Clock clock) {
    this.cards = cards;
    this.care = care;
    this.invitations = invitations;
    this.sessions = sessions;
    this.staff = staff;
    this.clock = clock;
  }

  @GetMapping
  @Needs(Act.MANAGE_ACCOUNTS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, model, Input.empty());
  }

  @PostMapping("/closure")
  @Needs(Act.MANAGE_ACCOUNTS)
  String close(@PathVariable UUID id, RedirectAttributes flash) {
    care.close(id);
    return done(id, flash, t("signin.account.closed"));
  }

  @PostMapping("/reopening")
  @Needs(Act.MANAGE_ACCOUNTS)
  String reopen(@PathVariable UUID id, RedirectAttributes flash) {
    care.reopen(id);
    return done(id, flash, t("signin.account.reopened"));
  }

  @PostMapping("/post")
  @Needs(Act.MANAGE_ACCOUNTS)
  String move(
      @PathVariable UUID id, Input input, Person me, Model model, RedirectAttributes flash) {
    try {
      care.move(id, input.as(NewPost.class));
      return done(id, flash, t("signin.account.moved"));
    } catch (InvalidInput bad) {
      return show(id, me, model, input.with(bad));
    }
  }

  @PostMapping("/sessions/ending")
  @Needs(Act.MANAGE_ACCOUNTS)
  String endSessions(@PathVariable UUID id, RedirectAttributes flash) {
    return done(id, flash, t("signin.account.sessionsEnded", care.endSessions(id)));
  }

  @PostMapping("/invitation")
  @Needs(Act.MANAGE_ACCOUNTS)
  String invite(@PathVariable UUID id, @RequestParam(defaultValue = "") String phone, Model model) {
    var card = cards.get(id);
    var issued = invitations.again(id, phone.isBlank() ? null : phone.strip());
    Slips.show(model, issued, card.displayName(), card.login());
    return Slips.VIEW;
  }

  @PostMapping("/invitation/withdrawal")
  @Needs(Act.MANAGE_ACCOUNTS)
  String withdraw(@PathVariable UUID id, RedirectAttributes flash) {
    invitations.withdraw(id);
    return done(id, flash, t("signin.invitation.wasWithdrawn"));
  }

  @PostMapping("/hand-over")
  @Needs(Act.MANAGE_ACCOUNTS)
  String handOver(@PathVariable UUID id, Input input, Person me, Model model) {
    try {
      var successor = input.as(Successor.class);
      var issued = invitations.handOver(id, successor);
      Slips.show(model, issued, successor.displayName(), successor.login());
      return Slips.VIEW;
    } catch (InvalidInput bad) {
      return show(id, me, model, input.with(bad));
    }
  }

  private String show(UUID id, Person me, Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute("account", details(cards.get(id), me));
    StaffPages.choices(model, staff);
    return "signin/account";
  }

  private static String done(UUID id, RedirectAttributes flash, String notice) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/accounts/" + id;
  }

  private AccountDetails details(AccountCards.AccountCard card, Person me) {
    var path = "/accounts/" + card.id();
    var invitation = invitations.latest(card.id()).map(each -> each.state(clock.instant()));
    return new AccountDetails(
        path,
        card.login(),
        card.displayName(),
        Words.label(card.role()),
        Words.label(card.scopeKind()) + " " + card.division(),
        Show.time(card.createdAt()),
        card.closedAt() == null ? null : Show.time(card.closedAt()),
        card.hasPassword(),
        invitation.map(Words::label).orElse(null),
        invitation.filter(each -> each == org.walnut.signin.Invitation.State.WAITING).isPresent(),
        card.role().staff(),
        card.id().equals(me.id()),
        sessions.of(card.id()).stream()
            .map(each -> MySignIn.SessionRow.of(each, null, path + "/sessions"))
            .toList());
  }
}
