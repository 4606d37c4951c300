package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.AccountPhones;
import org.walnut.signin.AskedCode;
import org.walnut.signin.CodeAnswer;
import org.walnut.signin.CodePurpose;
import org.walnut.signin.OwnerProof;
import org.walnut.signin.PhoneCodes;
import org.walnut.signin.PhoneNumber;
import org.walnut.signin.SecondProofs;
import org.walnut.web.Input;

/** Where people say which phone is theirs, and prove it by a code. */
@Controller
class MyPhonePages {

  private static final String HOME = "redirect:/my/sign-in";
  private static final Set<CodePurpose> NEW_PHONE = Set.of(CodePurpose.NEW_PHONE);

  /** The phone from now on, and the password where there is one. */
  record PhoneForm(@Size(max = 30) String phone, @Nullable @Size(max = 256) String current) {
    String password() {
      return current == null ? "" : current;
    }
  }

  private final OwnerProof owner;
  private final PhoneCodes codes;
  private final AccountPhones phones;
  private final SecondProofs proofs;
  private final MySignInView view;

  MyPhonePages(
      OwnerProof owner,
      PhoneCodes codes,
      AccountPhones phones,
      SecondProofs proofs,
      MySignInView view) {
    this.owner = owner;
    this.codes = codes;
    this.phones = phones;
    this.proofs = proofs;
    this.view = view;
  }

  @PostMapping("/my/phone")
  @SignedInOnly
  String ask(Input input, Person me, HttpServletRequest request, Model model) {
    try {
      var form = input.as(PhoneForm.class);
      var phone = PhoneNumber.read("phone", form.phone());
      owner.require(me, form.password(), Visits.of(request));
      AskedCodes.keep(
          request.getSession(),
          codes.ask(CodePurpose.NEW_PHONE, phone, me.id(), Origins.of(request)));
      return "redirect:/my/phone";
    } catch (InvalidInput bad) {
      return view.show(me, request, model, input.with(bad));
    }
  }

  @GetMapping("/my/phone")
  @SignedInOnly
  String form(HttpServletRequest request, Model model) {
    var asked = AskedCodes.of(request.getSession(false), NEW_PHONE);
    return asked == null ? HOME : form(asked, Input.empty(), model);
  }

  @PostMapping("/my/phone/code")
  @SignedInOnly
  String prove(
      Input input, Person me, HttpServletRequest request, Model model, RedirectAttributes flash) {
    var asked = AskedCodes.of(request.getSession(false), NEW_PHONE);
    var answer = codes.answer(asked, input.value("code"), Origins.of(request));
    if (asked != null && answer instanceof CodeAnswer.Wrong(int left)) {
      var wrong = InvalidInput.at("code", "signin.fault.code", left);
      return form(asked, input.with(wrong), model);
    }
    AskedCodes.forget(request.getSession(false));
    if (answer instanceof CodeAnswer.Right right) {
      phones.bind(me.id(), me.bookName(), right.phone());
      flash.addFlashAttribute("notice", t("signin.phone.bound", right.phone().masked()));
    } else {
      flash.addFlashAttribute("notice", t("signin.code.over"));
    }
    return HOME;
  }

  @PostMapping("/my/phone/removal")
  @SignedInOnly
  String remove(
      Input input, Person me, HttpServletRequest request, Model model, RedirectAttributes flash) {
    try {
      owner.require(me, input.as(CurrentForm.class).text(), Visits.of(request));
      proofs.giveUpPhone(me);
      flash.addFlashAttribute("notice", t("signin.phone.released"));
      return HOME;
    } catch (InvalidInput bad) {
      return view.show(me, request, model, input.with(bad));
    }
  }

  private static String form(AskedCode asked, Input input, Model model) {
    model.addAttribute("phone", asked.phone());
    model.addAttribute("action", "/my/phone/code");
    model.addAttribute("again", "/my/sign-in");
    model.addAttribute("input", input);
    return "signin/code";
  }
}
