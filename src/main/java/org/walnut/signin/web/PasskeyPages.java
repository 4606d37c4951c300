package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.signin.Passkeys;

/** Where people give their devices a key of their own. */
@Controller
class PasskeyPages {

  private final Passkeys passkeys;

  PasskeyPages(Passkeys passkeys) {
    this.passkeys = passkeys;
  }

  @PostMapping(path = "/my/passkeys/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
  @SignedInOnly
  @ResponseBody
  Map<String, Object> challenge(Person me, HttpSession session) {
    return Challenges.kept(session, passkeys.toCreate(me));
  }

  @PostMapping("/my/passkeys")
  @SignedInOnly
  String add(
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String passkey,
      Person me,
      HttpSession session,
      RedirectAttributes flash) {
    passkeys.add(me, Challenges.taken(session), label, passkey);
    flash.addFlashAttribute("notice", t("signin.passkey.added", label.strip()));
    return "redirect:/my/sign-in";
  }

  @PostMapping("/my/passkeys/{id}/removal")
  @SignedInOnly
  String remove(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    passkeys.remove(me, id);
    flash.addFlashAttribute("notice", t("signin.passkey.removed"));
    return "redirect:/my/sign-in";
  }
}
