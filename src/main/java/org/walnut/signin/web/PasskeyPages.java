package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.OwnerProof;
import org.walnut.signin.Passkeys;
import org.walnut.signin.SecondProofs;
import org.walnut.web.Input;

/** Where people give their devices a key of their own. */
@Controller
class PasskeyPages {

  /** A key, how its device is called, and the password where there is one. */
  record NewKey(
      @Nullable @Size(max = 80) String label,
      @Nullable @Size(max = 20_000) String passkey,
      @Nullable @Size(max = 256) String current) {
    NewKey {
      label = label == null ? "" : label;
    }

    String answer() {
      return passkey == null ? "" : passkey;
    }

    String named() {
      return label == null ? "" : label.strip();
    }

    String password() {
      return current == null ? "" : current;
    }
  }

  private final Passkeys passkeys;
  private final SecondProofs proofs;
  private final OwnerProof owner;
  private final MySignInView view;

  PasskeyPages(Passkeys passkeys, SecondProofs proofs, OwnerProof owner, MySignInView view) {
    this.passkeys = passkeys;
    this.proofs = proofs;
    this.owner = owner;
    this.view = view;
  }

  @PostMapping(path = "/my/passkeys/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
  @SignedInOnly
  @ResponseBody
  Map<String, Object> challenge(Input input, Person me, HttpServletRequest request) {
    owner.require(me, input.as(NewKey.class).password(), Visits.of(request));
    return Challenges.kept(request.getSession(), passkeys.toCreate(me));
  }

  @PostMapping("/my/passkeys")
  @SignedInOnly
  String add(
      Input input, Person me, HttpServletRequest request, Model model, RedirectAttributes flash) {
    try {
      var form = input.as(NewKey.class);
      owner.require(me, form.password(), Visits.of(request));
      passkeys.add(me, Challenges.taken(request.getSession()), form.named(), form.answer());
      flash.addFlashAttribute("notice", t("signin.passkey.added", form.named()));
      return "redirect:/my/sign-in";
    } catch (InvalidInput bad) {
      return view.show(me, request, model, input.with(bad));
    }
  }

  @PostMapping("/my/passkeys/{id}/removal")
  @SignedInOnly
  String remove(
      @PathVariable UUID id,
      Input input,
      Person me,
      HttpServletRequest request,
      Model model,
      RedirectAttributes flash) {
    try {
      owner.require(me, input.as(CurrentForm.class).text(), Visits.of(request));
      proofs.giveUp(me, id);
      flash.addFlashAttribute("notice", t("signin.passkey.removed"));
      return "redirect:/my/sign-in";
    } catch (InvalidInput bad) {
      return view.show(me, request, model, input.with(bad));
    }
  }
}
