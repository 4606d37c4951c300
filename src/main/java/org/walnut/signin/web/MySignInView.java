package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.walnut.access.Passwords;
import org.walnut.access.Person;
import org.walnut.access.Tokens;
import org.walnut.signin.AccountPhones;
import org.walnut.signin.Passkeys;
import org.walnut.signin.PhoneNumber;
import org.walnut.signin.Sessions;
import org.walnut.web.Input;

/** Brings together what the page of one's own ways in shows. */
@Component
class MySignInView {

  private final Passkeys passkeys;
  private final AccountPhones phones;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Passwords passwords;

  MySignInView(
      Passkeys passkeys,
      AccountPhones phones,
      Sessions sessions,
      Tokens tokens,
      Passwords passwords) {
    this.passkeys = passkeys;
    this.phones = phones;
    this.sessions = sessions;
    this.tokens = tokens;
    this.passwords = passwords;
  }

  /** The page, with what was typed into one of its forms and what is wrong with it. */
  String show(Person me, HttpServletRequest request, Model model, Input input) {
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
            phones.of(me.id()).map(PhoneNumber::masked).orElse(""),
            passwords.has(me)));
    return me.role().staff() ? "signin/mine" : "signin/mine-market";
  }
}
