package org.walnut.staff.web;

import static org.walnut.web.Words.t;

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
import org.walnut.signin.WaysIn;
import org.walnut.staff.Invitations;

/** What the county centre does about the way in to an account. */
@Controller
class InvitationPages {

  private final Invitations invitations;
  private final AccountLife accounts;
  private final WaysIn ways;

  InvitationPages(Invitations invitations, AccountLife accounts, WaysIn ways) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.ways = ways;
  }

  /**
   * Shows the link while it is at hand, which is once; later only that it cannot be shown again.
   */
  @GetMapping("/accounts/{id}/invitation")
  @Needs(Act.MANAGE_ACCOUNTS)
  String slip(@PathVariable UUID id, Model model) {
    var account = accounts.card(id);
    model.addAttribute("login", account.login());
    model.addAttribute("name", account.displayName());
    model.addAttribute("path", "/accounts/" + id);
    return "staff/slip";
  }

  @PostMapping("/accounts/{id}/invitation")
  @Needs(Act.MANAGE_ACCOUNTS)
  String again(@PathVariable UUID id, RedirectAttributes flash) {
    return Slip.hand(invitations.again(id), flash);
  }

  @PostMapping("/accounts/{id}/invitation/withdrawal")
  @Needs(Act.MANAGE_ACCOUNTS)
  String withdraw(@PathVariable UUID id, RedirectAttributes flash) {
    invitations.withdraw(id);
    return done(id, "staff.withdrawn", flash);
  }

  @PostMapping("/accounts/{id}/sessions/ending")
  @Needs(Act.MANAGE_ACCOUNTS)
  String endSessions(@PathVariable UUID id, RedirectAttributes flash) {
    ways.shut(accounts.card(id).id(), null);
    return done(id, "staff.sessionsEnded", flash);
  }

  private static String done(UUID id, String key, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t(key));
    return "redirect:/accounts/" + id;
  }
}
