package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.walnut.access.Accounts;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.AccountPhones;
import org.walnut.signin.AskedCode;
import org.walnut.signin.CodeAnswer;
import org.walnut.signin.CodePurpose;
import org.walnut.signin.PhoneCodes;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.Way;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Input;

/** Where somebody types the code that came to the phone, to come in. */
@Controller
class CodePages {

  private final PhoneCodes codes;
  private final AccountPhones phones;
  private final SecondProofs proofs;
  private final Accounts accounts;
  private final Entrance entrance;
  private final Clock clock;

  CodePages(
      PhoneCodes codes,
      AccountPhones phones,
      SecondProofs proofs,
      Accounts accounts,
      Entrance entrance,
      Clock clock) {
    this.codes = codes;
    this.phones = phones;
    this.proofs = proofs;
    this.accounts = accounts;
    this.entrance = entrance;
    this.clock = clock;
  }

  @GetMapping("/sign-in/code")
  @Open
  String form(HttpServletRequest request, Model model) {
    var asked = AskedCodes.of(request.getSession(false), AskedCodes.TO_COME_IN);
    return asked == null ? "redirect:/sign-in/phone" : form(asked, Input.empty(), model);
  }

  @PostMapping("/sign-in/code")
  @Open
  String answer(
      Input input, HttpServletRequest request, HttpServletResponse response, Model model) {
    var asked = AskedCodes.of(request.getSession(false), AskedCodes.TO_COME_IN);
    var answer = codes.answer(asked, input.value("code"), Origins.of(request));
    if (asked != null && answer instanceof CodeAnswer.Wrong(int left)) {
      var wrong = InvalidInput.at("code", "signin.fault.code", left);
      return form(asked, input.with(wrong), model);
    }
    AskedCodes.forget(request.getSession(false));
    if (asked == null || !(answer instanceof CodeAnswer.Right right)) {
      return "redirect:" + again(asked) + "?over";
    }
    return asked.purpose() == CodePurpose.SIGN_IN
        ? alone(right, asked.county(), request, response)
        : second(right, asked.purpose(), request, response);
  }

  /** One account is come into at once; of several, or none, the person says what is meant. */
  private String alone(
      CodeAnswer.Right right,
      String county,
      HttpServletRequest request,
      HttpServletResponse response) {
    var owners = Tenancy.within(county, () -> phones.owners(right.phone()));
    if (owners.size() == 1) {
      return "redirect:" + entrance.letIn(owners.getFirst(), Way.CODE, request, response);
    }
    new ProvenPhone(right.code(), county).keep(request.getSession());
    return "redirect:/sign-in/who";
  }

  /**
   * Only into the account for which the code was asked: somebody may have begun with another
   * meanwhile. It is looked at once more, for it may have been closed.
   */
  private String second(
      CodeAnswer.Right right,
      CodePurpose purpose,
      HttpServletRequest request,
      HttpServletResponse response) {
    return HalfIn.of(request.getSession(false), clock.instant())
        .filter(half -> half.account().equals(right.account()))
        .flatMap(half -> Tenancy.within(half.county(), () -> accounts.person(half.account())))
        .filter(person -> purpose != CodePurpose.FIRST_PHONE || entered(person, right))
        .map((Person person) ->
            "redirect:" + entrance.letIn(person, Way.PASSWORD_AND_CODE, request, response))
        .orElse("redirect:/sign-in?late");
  }

  /** From now on this phone is the second proof; false when there is one meanwhile. */
  private boolean entered(Person person, CodeAnswer.Right right) {
    return Tenancy.within(
        person.county(),
        () -> {
          if (!proofs.maySetFirst(person.id())) {
            return false;
          }
          phones.bind(person.id(), person.bookName(), right.phone());
          return true;
        });
  }

  /** Where another code is asked for. */
  private static String again(@Nullable AskedCode asked) {
    return asked == null || asked.purpose() == CodePurpose.SIGN_IN
        ? "/sign-in/phone"
        : "/sign-in/second";
  }

  private String form(AskedCode asked, Input input, Model model) {
    model.addAttribute("phone", asked.phone());
    model.addAttribute("action", "/sign-in/code");
    model.addAttribute("again", again(asked));
    model.addAttribute("input", input);
    return "signin/code";
  }
}
