package org.walnut.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.payout.Payouts;
import org.walnut.shared.Days;
import org.walnut.shared.Money;

/** The bank: reads the file it is given and answers with one of its own. */
@TestComponent
class Bank {

  private final Payouts payouts;
  private final TransactionTemplate transaction;
  private final Days days;

  Bank(Payouts payouts, TransactionTemplate transaction, Days days) {
    this.payouts = payouts;
    this.transaction = transaction;
    this.days = days;
  }

  LocalDate today() {
    return days.today();
  }

  /** Pays every line except those to these cards. */
  byte[] answer(UUID batch, String... closedCards) {
    var closed = new HashSet<>(Set.of(closedCards));
    var file = transaction.execute(_ -> new String(payouts.file(batch), UTF_8));
    var lines =
        file.lines()
            .skip(1)
            .map(line -> List.of(line.split(",", -1)))
            .filter(line -> !line.getFirst().equals("TOTAL"))
            .toList();
    var answer = new StringBuilder("batch_no,line_no,line_id,result,reason,paid_on\r\n");
    var paid = Money.ZERO;
    var failed = Money.ZERO;
    for (var line : lines) {
      var amount = Money.ofYuan(new BigDecimal(line.get(5)));
      boolean refused = closed.contains(line.get(4));
      answer
          .append(
              String.join(
                  ",",
                  line.get(0),
                  line.get(1),
                  line.get(2),
                  refused ? "FAIL,card closed," : "OK,," + today()))
          .append("\r\n");
      paid = refused ? paid : paid.plus(amount);
      failed = refused ? failed.plus(amount) : failed;
    }
    answer.append("TOTAL,%d,OK,%s,FAIL,%s\r\n".formatted(lines.size(), paid, failed));
    return answer.toString().getBytes(UTF_8);
  }

  void pays(UUID batch, String... closedCards) {
    var report = payouts.readResult(batch, answer(batch, closedCards));
    if (!report.taken()) {
      throw new IllegalStateException("the answer was not taken: " + report);
    }
  }
}
