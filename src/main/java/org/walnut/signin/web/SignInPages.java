package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.signin.SignIns;
import org.walnut.signin.Way;

/** The page where people say who they are. */
@Controller
class SignInPages {

  private final SignIns signIns;
  private final Entrance entrance;

  SignInPages(SignIns signIns, Entrance entrance) {
    this.signIns = signIns;
    this.entrance = entrance;
  }

  @GetMapping("/sign-in")
  @Open
  String signIn(
      @RequestParam(required = false) @Nullable String wrong,
      @RequestParam(required = false) @Nullable String passkey,
      Model model) {
    model.addAttribute("wrong", wrong != null);
    model.addAttribute("unproven", passkey != null);
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
        .map(person -> "redirect:" + entrance.letIn(person, Way.PASSWORD, request, response))
        .orElse("redirect:/sign-in?wrong");
  }
}
