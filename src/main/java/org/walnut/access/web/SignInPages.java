package org.walnut.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;

/** The page where people say who they are. */
@Controller
class SignInPages {

  @GetMapping("/sign-in")
  @Open
  String signIn(@RequestParam(required = false) @Nullable String wrong, Model model) {
    model.addAttribute("wrong", wrong != null);
    return "access/sign-in";
  }
}
