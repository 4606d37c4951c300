package org.walnut.signin.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.signin.SecondProofRule;
import org.walnut.signin.SecondProofs;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Where a county says whether its staff show a second proof after the password. */
@Controller
class SecondProofRulePages {

  /** What is to hold from now on. */
  record RuleForm(SecondProofRule rule) {}

  private final SecondProofs proofs;

  SecondProofRulePages(SecondProofs proofs) {
    this.proofs = proofs;
  }

  @GetMapping("/accounts/second-proof")
  @Needs(Act.MANAGE_ACCOUNTS)
  String show(Model model) {
    return show(Input.of(Map.of("rule", proofs.rule().name())), model);
  }

  @PostMapping("/accounts/second-proof")
  @Needs(Act.MANAGE_ACCOUNTS)
  String change(Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          proofs.change(given.as(RuleForm.class).rule(), me);
          flash.addFlashAttribute("notice", t("signin.rule.changed"));
          return "redirect:/accounts/second-proof";
        },
        wrong -> show(wrong, model));
  }

  private static String show(Input input, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("rules", Option.all(SecondProofRule.class));
    return "signin/rule";
  }
}
