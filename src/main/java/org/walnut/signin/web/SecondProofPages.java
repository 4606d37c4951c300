package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Accounts;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.CodePurpose;
import org.walnut.signin.PhoneCodes;
import org.walnut.signin.PhoneNumber;
import org.walnut.signin.SecondProofs;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Input;

/** Where staff show, after the password, that they also hold their phone or device. */
@Controller
class SecondProofPages {

  private final SecondProofs proofs;
  private final PhoneCodes codes;
  private final Accounts accounts;
  private final Clock clock;

  SecondProofPages(SecondProofs proofs, PhoneCodes codes, Accounts accounts, Clock clock) {
    this.proofs = proofs;
    this.codes = codes;
    this.accounts = accounts;
    this.clock = clock;
  }

  @GetMapping("/sign-in/second")
  @Open
  String choose(
      @RequestParam(required = false) @Nullable String over,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("over", over != null);
    return half(request)
        .map(person -> Tenancy.within(person.county(), () -> choose(person, Input.empty(), model)))
        .orElse("redirect:/sign-in?late");
  }

  /** Who comes in for the first time says which phone is theirs, and proves it. */
  @PostMapping("/sign-in/second/phone")
  @Open
  String first(Input input, HttpServletRequest request, Model model) {
    model.addAttribute("over", false);
    return half(request)
        .map(person -> Tenancy.within(person.county(), () -> first(person, input, request, model)))
        .orElse("redirect:/sign-in?late");
  }

  @PostMapping("/sign-in/second")
  @Open
  String send(HttpServletRequest request) {
    return half(request)
        .flatMap(person -> Tenancy.within(person.county(), () -> sent(person, request)))
        .orElse("redirect:/sign-in?late");
  }

  private String first(Person person, Input input, HttpServletRequest request, Model model) {
    if (!proofs.maySetFirst(person.id())) {
      return "redirect:/sign-in/second";
    }
    try {
      var phone = PhoneNumber.read("phone", input.value("phone"));
      var asked = codes.ask(CodePurpose.FIRST_PHONE, phone, person.id(), Origins.of(request));
      AskedCodes.keep(request.getSession(), asked);
      return "redirect:/sign-in/code";
    } catch (InvalidInput bad) {
      return choose(person, input.with(bad), model);
    }
  }

  private String choose(Person person, Input input, Model model) {
    var means = proofs.means(person.id());
    model.addAttribute("login", person.login());
    model.addAttribute("input", input);
    model.addAttribute("first", proofs.maySetFirst(person.id()));
    model.addAttribute("passkey", means.passkey());
    model.addAttribute("phone", means.phone().map(PhoneNumber::masked).orElse(""));
    return "signin/second";
  }

  private Optional<String> sent(Person person, HttpServletRequest request) {
    return proofs
        .means(person.id())
        .phone()
        .map(phone -> {
          var asked = codes.ask(CodePurpose.SECOND_PROOF, phone, person.id(), Origins.of(request));
          AskedCodes.keep(request.getSession(), asked);
          return "redirect:/sign-in/code";
        });
  }

  private Optional<Person> half(HttpServletRequest request) {
    return HalfIn.of(request.getSession(false), clock.instant())
        .flatMap(half -> Tenancy.within(half.county(), () -> accounts.person(half.account())));
  }
}
