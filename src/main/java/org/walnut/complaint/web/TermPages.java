package org.walnut.complaint.web;

import static org.walnut.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.complaint.ComplaintTerms;
import org.walnut.complaint.NewTerm;
import org.walnut.shared.Days;
import org.walnut.shared.Forbidden;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** How long a complaint may take in this county. */
@Controller
class TermPages {

  private final ComplaintTerms terms;
  private final Days days;

  TermPages(ComplaintTerms terms, Days days) {
    this.terms = terms;
    this.days = days;
  }

  @GetMapping("/complaints/terms")
  @Needs(Act.HANDLE_COMPLAINTS)
  String show(Person me, Model model) {
    return show(Input.empty(), me, model);
  }

  /** Only those who reach the whole county set its days. */
  @PostMapping("/complaints/terms")
  @Needs(Act.HANDLE_COMPLAINTS)
  String set(Input input, Person me, RedirectAttributes flash, Model model) {
    if (me.scope().kind() != Scope.Kind.COUNTY) {
      throw new Forbidden("access.problem.forbidden");
    }
    try {
      terms.set(input.as(NewTerm.class), me);
      flash.addFlashAttribute("notice", t("complaint.terms.set"));
      return "redirect:/complaints/terms";
    } catch (InvalidInput bad) {
      return show(input.with(bad), me, model);
    }
  }

  private String show(Input input, Person me, Model model) {
    model.addAttribute("term", terms.on(days.today()));
    model.addAttribute("maySet", me.scope().kind() == Scope.Kind.COUNTY);
    model.addAttribute("input", input);
    return "complaint/terms";
  }
}
