package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.signin.SecondProofs;
import org.walnut.signin.SignIns;
import org.walnut.signin.Way;
import org.walnut.tenancy.Tenancy;

/** The page where people say who they are. */
@Controller
class SignInPages {

  private static final Duration HALF = Duration.ofMinutes(10);

  private final SignIns signIns;
  private final SecondProofs proofs;
  private final Entrance entrance;
  private final Clock clock;

  SignInPages(SignIns signIns, SecondProofs proofs, Entrance entrance, Clock clock) {
    this.signIns = signIns;
    this.proofs = proofs;
    this.entrance = entrance;
    this.clock = clock;
  }

  @GetMapping("/sign-in")
  @Open
  String signIn(
      @RequestParam(required = false) @Nullable String wrong,
      @RequestParam(required = false) @Nullable String passkey,
      @RequestParam(required = false) @Nullable String late,
      Model model) {
    model.addAttribute("wrong", wrong != null);
    model.addAttribute("unproven", passkey != null);
    model.addAttribute("late", late != null);
    return "signin/sign-in";
  }

  @PostMapping("/sign-in")
  @Open
  String enter(
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return signIns
        .byPassword(login, password, Origins.of(request))
        .map(person -> onward(person, request, response))
        .orElse("redirect:/sign-in?wrong");
  }

  /** Half in, under an id that nobody has seen, where one thing more is asked for. */
  private String onward(Person person, HttpServletRequest request, HttpServletResponse response) {
    if (!Tenancy.within(person.county(), () -> proofs.asks(person))) {
      return "redirect:" + entrance.letIn(person, Way.PASSWORD, request, response);
    }
    var session = request.getSession(true);
    request.changeSessionId();
    AskedCodes.forget(session);
    new HalfIn(person.id(), person.county(), clock.instant().plus(HALF)).keep(session);
    return "redirect:/sign-in/second";
  }
}
