package org.walnut.message.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.message.MessageRules;
import org.walnut.message.NewRule;
import org.walnut.message.Templates;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** What can be told, and the county's rules for it. */
@Controller
class RulePages {

  private final MessageRules rules;
  private final Templates templates;

  RulePages(MessageRules rules, Templates templates) {
    this.rules = rules;
    this.templates = templates;
  }

  @GetMapping("/messages/templates")
  @Needs(Act.READ_MESSAGES)
  String templates(Model model) {
    model.addAttribute(
        "templates",
        templates.all().stream().map(each -> TemplateRow.of(each, templates)).toList());
    return "message/templates";
  }

  @GetMapping("/messages/rules")
  @Needs(Act.SEND_MESSAGES)
  String rules(Model model) {
    var rule = rules.rule();
    return form(
        Input.of(
            Map.of(
                "from", rule.from().toString(),
                "until", rule.until().toString(),
                "textsPerHour", Integer.toString(rule.textsPerHour()))),
        model);
  }

  @PostMapping("/messages/rules")
  @Needs(Act.SEND_MESSAGES)
  String change(Input input, RedirectAttributes flash, Model model) {
    try {
      rules.change(input.as(NewRule.class));
      flash.addFlashAttribute("notice", t("message.rules.changed"));
      return "redirect:/messages/rules";
    } catch (InvalidInput invalid) {
      return form(input.with(invalid), model);
    }
  }

  private static String form(Input input, Model model) {
    model.addAttribute("input", input);
    return "message/rules";
  }
}
