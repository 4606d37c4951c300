package org.walnut.project.web;

import org.walnut.project.SpendingRule;
import org.walnut.web.Words;

/** A rule of spending, as the reader may read it. */
public record RuleRow(String category, String source, boolean permitted, String rule) {

  static RuleRow of(SpendingRule rule) {
    return new RuleRow(
        Words.label(rule.category()), Words.label(rule.source()), rule.permitted(), rule.rule());
  }
}
