package org.walnut.privacy.web;

import static org.walnut.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.OwnRequests;
import org.walnut.privacy.Wish;
import org.walnut.shared.Days;

/** Somebody's own data: what was asked for so far, and a button for each wish. */
@Controller
class MyDataPages {

  private final OwnRequests requests;
  private final Days days;

  MyDataPages(OwnRequests requests, Days days) {
    this.requests = requests;
    this.days = days;
  }

  @GetMapping("/my/data")
  @SignedInOnly
  String show(Person me, Model model) {
    model.addAttribute("subjects", requests.subjects(me));
    model.addAttribute(
        "requests",
        requests.list(me).stream().map(request -> RequestRow.of(request, days.today())).toList());
    return me.role().staff() ? "privacy/mine" : "privacy/mine-market";
  }

  @PostMapping("/my/data/requests")
  @SignedInOnly
  String file(
      @RequestParam Wish wish,
      @RequestParam(defaultValue = "ACCOUNT") DataSubject.Kind about,
      Person me,
      RedirectAttributes flash) {
    requests.file(wish, about, me);
    flash.addFlashAttribute("notice", t("privacy.request.filed"));
    return "redirect:/my/data";
  }
}
