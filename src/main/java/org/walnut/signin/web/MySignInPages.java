package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Passwords;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.access.Tokens;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.Passkeys;
import org.walnut.signin.PasswordChanges;
import org.walnut.signin.Sessions;
import org.walnut.web.Input;

/** Where people look after their own ways in. */
@Controller
class MySignInPages {

  private static final String HOME = "redirect:/my/sign-in";

  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Passwords passwords;
  private final PasswordChanges changes;

  /** The password of now and the one from now on. */
  record PasswordForm(@Size(max = 256) String current, @Size(max = 256) String password) {}

  MySignInPages(
      Passkeys passkeys,
      Sessions sessions,
      Tokens tokens,
      Passwords passwords,
      PasswordChanges changes) {
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.tokens = tokens;
    this.passwords = passwords;
    this.changes = changes;
  }

  @GetMapping("/my/sign-in")
  @SignedInOnly
  String show(Person me, HttpServletRequest request, Model model) {
    return show(me, request, model, Input.empty());
  }

  @PostMapping("/my/password")
  @SignedInOnly
  String change(
      Input input, Person me, HttpServletRequest request, Model model, RedirectAttributes flash) {
    try {
      var form = input.as(PasswordForm.class);
      changes.change(me, form.current(), form.password(), Visits.id(request));
      request.changeSessionId();
      flash.addFlashAttribute("notice", t("signin.password.changed"));
      return HOME;
    } catch (InvalidInput bad) {
      return show(me, request, model, input.with(bad));
    }
  }

  @PostMapping("/my/sessions/{id}/ending")
  @SignedInOnly
  String end(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    sessions.end(me.id(), id);
    flash.addFlashAttribute("notice", t("signin.session.ended"));
    return HOME;
  }

  @PostMapping("/my/sessions/ending")
  @SignedInOnly
  String endOthers(Person me, HttpServletRequest request, RedirectAttributes flash) {
    var ended = sessions.endOthers(me.id(), Visits.id(request));
    flash.addFlashAttribute("notice", t("signin.session.endedOthers", ended));
    return HOME;
  }

  @PostMapping("/my/tokens/{id}/revocation")
  @SignedInOnly
  String revoke(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    tokens.revoke(me, id);
    flash.addFlashAttribute("notice", t("signin.token.revoked"));
    return HOME;
  }

  private String show(Person me, HttpServletRequest request, Model model, Input input) {
    var here = Visits.id(request);
    model.addAttribute("input", input);
    model.addAttribute(
        "mine",
        new MySignIn(
            passkeys.of(me).stream().map(MySignIn.KeyRow::of).toList(),
            sessions.of(me.id()).stream()
                .map(each -> MySignIn.SessionRow.of(each, here, "/my/sessions"))
                .toList(),
            tokens.of(me).stream().map(MySignIn.TokenRow::of).toList(),
            passwords.has(me)));
    return me.role().staff() ? "signin/mine" : "signin/mine-market";
  }
}
