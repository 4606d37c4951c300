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
import org.walnut.staff.Vouching;

/** Where a colleague says: I know this person, and I saw that it is they who sign in. */
@Controller
class VouchPages {

  private final Vouching vouching;

  VouchPages(Vouching vouching) {
    this.vouching = vouching;
  }

  @PostMapping("/accounts/{id}/vouching")
  @Needs(Act.APPROVE_DANGEROUS)
  String vouch(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    vouching.vouch(id, me);
    flash.addFlashAttribute("notice", t("staff.vouched"));
    return "redirect:/accounts/" + id;
  }
}
