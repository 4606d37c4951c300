package org.walnut.staff.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.staff.LostProofs;

/** What the county centre does for somebody who lost phone and device. */
@Controller
class LostProofPages {

  private final LostProofs proofs;

  LostProofPages(LostProofs proofs) {
    this.proofs = proofs;
  }

  @PostMapping("/accounts/{id}/second-proof/removal")
  @Needs(Act.MANAGE_ACCOUNTS)
  String takeAway(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    proofs.takeAway(id, me);
    flash.addFlashAttribute("notice", t("staff.secondTaken"));
    return "redirect:/accounts/" + id;
  }
}
