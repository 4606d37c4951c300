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
import org.walnut.sandbox.PayTrouble;
import org.walnut.sandbox.PayTroubles;

/** Where one says what is to be amiss with the payment services, by page and by program. */
@Controller
class SandboxTroublePages {

  private final PayTroubles troubles;

  SandboxTroublePages(PayTroubles troubles) {
    this.troubles = troubles;
  }

  /** What is to be amiss. */
  record Wish(PayTrouble trouble) {}

  @GetMapping("/sandbox/pay/{county}")
  @Open
  String show(@PathVariable String county, Model model) {
    model.addAttribute("path", "/sandbox/pay/" + county + "/trouble");
    model.addAttribute("now", troubles.now());
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
}
