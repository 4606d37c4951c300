package org.walnut.notice.web;

import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.web.Show;

/** A person on a posting, as everybody may see it. */
public record PersonRow(
    int no, String name, String number, String village, @Nullable Money amount) {

  public String amountYuan() {
    return amount == null ? "" : Show.yuan(amount);
  }
}
