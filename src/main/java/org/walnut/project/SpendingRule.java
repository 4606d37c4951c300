package org.walnut.project;

import org.walnut.web.Page;

/** Whether money of a source may be spent on a category, and the rule that says so. */
public record SpendingRule(
    SpendingCategory category, FundSource source, boolean permitted, String ruleZh, String ruleEn) {

  /** The rule in the reader's language. */
  public String rule() {
    return Page.current().lang().equals("en") ? ruleEn : ruleZh;
  }
}
