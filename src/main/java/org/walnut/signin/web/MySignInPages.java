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
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.shared.InvalidInput;
import org.walnut.signin.PasswordChanges;
import org.walnut.signin.WaysIn;
import org.walnut.web.Input;

/** Where people look after their own ways in. */
@Controller
class MySignInPages {

  private static final String HOME = "redirect:/my/sign-in";

  private final WaysIn ways;
  private final PasswordChanges changes;
  private final MySignInView view;

  /** The password of now and the one from now on. */
  record PasswordForm(@Size(max = 256) String current, @Size(max = 256) String password) {}

  MySignInPages(WaysIn ways, PasswordChanges changes, MySignInView view) {
    this.ways = ways;
    this.changes = changes;
    this.view = view;
  }

  @GetMapping("/my/sign-in")
  @SignedInOnly
  String show(Person me, HttpServletRequest request, Model model) {
    return view.show(me, request, model, Input.empty());
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
      return view.show(me, request, model, input.with(bad));
    }
  }

  @PostMapping("/my/sessions/{id}/ending")
  @SignedInOnly
  String end(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    ways.end(me.id(), id);
    flash.addFlashAttribute("notice", t("signin.session.ended"));
    return HOME;
  }

  @PostMapping("/my/sessions/ending")
  @SignedInOnly
  String endOthers(Person me, HttpServletRequest request, RedirectAttributes flash) {
    var ended = ways.shut(me.id(), Visits.id(request));
    flash.addFlashAttribute(
        "notice", t("signin.session.endedOthers", ended.sessions(), ended.tokens()));
    return HOME;
  }
}
