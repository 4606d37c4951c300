package org.walnut.staff.web;

import static org.walnut.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Open;
import org.walnut.shared.InvalidInput;
import org.walnut.staff.Acceptance;
import org.walnut.web.Input;

/** Where somebody who was invited chooses a password; the token in the address proves it. */
@Controller
class AcceptancePages {

  private final Acceptance acceptance;

  AcceptancePages(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  /** Looking does not use the invitation up: programs that preview links look, too. */
  @GetMapping("/invitation/{token}")
  @Open
  String form(@PathVariable String token, Model model) {
    return form(token, model, Input.empty());
  }

  @PostMapping("/invitation/{token}")
  @Open
  String accept(@PathVariable String token, Input input, Model model, RedirectAttributes flash) {
    try {
      acceptance.accept(token, input.as(NewPassword.class).chosen());
      flash.addFlashAttribute("notice", t("staff.accepted"));
      return "redirect:/sign-in";
    } catch (InvalidInput bad) {
      return form(token, model, input.with(bad));
    }
  }

  private String form(String token, Model model, Input input) {
    var account = acceptance.look(token);
    model.addAttribute("login", account.login());
    model.addAttribute("name", account.displayName());
    model.addAttribute("path", "/invitation/" + token);
    model.addAttribute("input", input);
    return "staff/invitation";
  }
}
