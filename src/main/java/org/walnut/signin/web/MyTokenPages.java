package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.access.Tokens;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.OwnerProof;
import org.walnut.web.Input;

/** Where people make tokens for their programs and end them. */
@Controller
class MyTokenPages {

  private static final String HOME = "redirect:/my/sign-in";

  /** What it is for, for how many days, and the password where there is one. */
  record TokenForm(
      @Size(max = 80) String label,
      @Min(1) @Max(365) int days,
      @Nullable @Size(max = 256) String current) {
    String password() {
      return current == null ? "" : current;
    }
  }

  private final Tokens tokens;
  private final OwnerProof owner;
  private final MySignInView view;

  MyTokenPages(Tokens tokens, OwnerProof owner, MySignInView view) {
    this.tokens = tokens;
    this.owner = owner;
    this.view = view;
  }

  /** The token is shown this once. */
  @PostMapping("/my/tokens")
  @SignedInOnly
  String issue(
      Input input, Person me, HttpServletRequest request, Model model, RedirectAttributes flash) {
    try {
      var form = input.as(TokenForm.class);
      owner.require(me, form.password(), Visits.of(request));
      var issued = tokens.issue(me, form.label().strip(), Set.of(), Duration.ofDays(form.days()));
      flash.addFlashAttribute("notice", t("signin.token.issued", issued.token()));
      return HOME;
    } catch (InvalidInput bad) {
      return view.show(me, request, model, input.with(bad));
    }
  }

  @PostMapping("/my/tokens/{id}/revocation")
  @SignedInOnly
  String revoke(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    tokens.revoke(me, id);
    flash.addFlashAttribute("notice", t("signin.token.revoked"));
    return HOME;
  }
}
