package org.walnut.sandbox.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.sandbox.BillFlaw;
import org.walnut.sandbox.BillFlaws;
import org.walnut.sandbox.PayTrouble;
import org.walnut.sandbox.PayTroubles;

/** Where one says what is to be amiss with the payment services, by page and by program. */
@Controller
class SandboxTroublePages {

  private final PayTroubles troubles;
  private final BillFlaws flaws;

  SandboxTroublePages(PayTroubles troubles, BillFlaws flaws) {
    this.troubles = troubles;
    this.flaws = flaws;
  }

  /** What is to be amiss. */
  record Wish(PayTrouble trouble) {}

  /** What is to be wrong with the bills. */
  record BillWish(BillFlaw flaw) {}

  @GetMapping("/sandbox/pay/{county}")
  @Open
  String show(@PathVariable String county, Model model) {
    model.addAttribute("path", "/sandbox/pay/" + county + "/trouble");
    model.addAttribute("now", troubles.now());
    model.addAttribute("billPath", "/sandbox/pay/" + county + "/bill-flaw");
    model.addAttribute("flaw", flaws.now());
    return "sandbox/troubles";
  }

  @PostMapping("/sandbox/pay/{county}/trouble")
  @Open
  String be(@PathVariable String county, @RequestParam PayTrouble trouble) {
    troubles.be(trouble);
    return "redirect:/sandbox/pay/" + county;
  }

  @PostMapping("/sandbox/pay/api/{county}/trouble")
  @Open
  ResponseEntity<Void> be(@RequestBody Wish wish) {
    troubles.be(wish.trouble());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/sandbox/pay/{county}/bill-flaw")
  @Open
  String be(@PathVariable String county, @RequestParam BillFlaw flaw) {
    flaws.be(flaw);
    return "redirect:/sandbox/pay/" + county;
  }

  @PostMapping("/sandbox/pay/api/{county}/bill-flaw")
  @Open
  ResponseEntity<Void> be(@RequestBody BillWish wish) {
    flaws.be(wish.flaw());
    return ResponseEntity.noContent().build();
  }
}
