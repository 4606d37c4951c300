package org.walnut.browser;

import java.time.LocalDate;

/**
 * Lines of the bank's statement fit nothing; one is said to be of a payment that was paid before.
 * Another file is long, and cannot be read.
 */
final class BankErrand implements Errand {

  private static final String LINES =
      """
      account_no,booked_on,bank_ref,reference,amount_yuan
      %1$s,%2$s,B1,没有写明用途,12.34
      %1$s,%2$s,B2,手续费,-5.00
      TOTAL,2,12.34,5.00,
      """;
  private static final int LONG = 2_001;

  @Override
  public void run(People people, Trail trail) {
    var finance = people.of("finance");
    var yesterday = Errand.today().minusDays(1);
    Form.on(finance, "/reconciliation", "/reconciliation/account")
        .with("number", People.ACCOUNT)
        .send();
    var day = trail.send(read(finance, yesterday, LINES.formatted(People.ACCOUNT, yesterday)));
    trail.send(read(finance, yesterday, "\n".repeat(LONG)));
    assign(people, day, trail);
  }

  private static Form read(Guest finance, LocalDate day, String lines) {
    return Form.on(finance, "/reconciliation", "/reconciliation/statements")
        .with("day", day.toString())
        .bring("file", Paper.list(lines));
  }

  /** Asked for by the one, allowed by the other. */
  private static void assign(People people, String day, Trail trail) {
    var finance = people.of("finance");
    var signed = "main:not(:has(form[action$=/signature]))";
    var receipt = finance.firstOf("/payments/receipts", "/payments/receipts/", signed);
    var payment = finance.page(receipt).expectFirst("dd a[href^=/payments/]");
    var difference =
        finance.firstOf(day, "/reconciliation/differences/", "form[action$=/assignment]");
    var approval =
        trail.send(
            Form.on(finance, difference, "/assignment")
                .with("payment", payment.text())
                .with("reason", "付款人说明是同一笔订单"));
    trail.send(Form.on(people.of("county"), approval, "/approval"));
    var second = finance.page(payment.attr("href")).expectFirst("a[href*=/seconds/]");
    trail.from(finance, second.attr("href"));
  }
}
