package org.walnut.staff.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.AccountLife;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.shared.Refused;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.WaysIn;

/**
 * What the county centre does for somebody who lost phone and device; nobody does it for oneself.
 */
@Controller
class LostProofPages {

  private final AccountLife accounts;
  private final SecondProofs proofs;
  private final WaysIn ways;

  LostProofPages(AccountLife accounts, SecondProofs proofs, WaysIn ways) {
    this.accounts = accounts;
    this.proofs = proofs;
    this.ways = ways;
  }

  @PostMapping("/accounts/{id}/second-proof/removal")
  @Needs(Act.MANAGE_ACCOUNTS)
  String takeAway(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    if (me.id().equals(id)) {
      throw new Refused("access.problem.self");
    }
    proofs.takeAway(id, accounts.card(id).bookName());
    ways.shut(id, null);
    flash.addFlashAttribute("notice", t("staff.secondTaken"));
    return "redirect:/accounts/" + id;
  }
}
