package org.walnut.payout;

import java.time.LocalDate;
import java.util.List;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/** Holds a result file against the batch it answers: everything that is wrong, row by row. */
final class ResultCheck {

  private static final int NAMED = 10;

  private final PayoutBatch batch;
  private final ResultRows rows;

  ResultCheck(PayoutBatch batch, List<PayoutLine> lines, LocalDate today) {
    this.batch = batch;
    this.rows = new ResultRows(batch, lines, today);
  }

  List<ResultAnswer> answers(ResultFile file) {
    refuseOtherBatch(file);
    var answers = file.rows().stream().map(rows::answer).toList();
    if (answers.stream().allMatch(ResultAnswer::whole)) {
      refuseMissing();
      refuseOtherSum(file.paid(), sum(answers, PayoutState.PAID));
      refuseOtherSum(file.failed(), sum(answers, PayoutState.FAILED));
    }
    return answers;
  }

  private void refuseOtherBatch(ResultFile file) {
    var others =
        file.rows().stream()
            .map(ResultFile.Row::batch)
            .filter(code -> !code.equals(batch.code()))
            .toList();
    if (!others.isEmpty() && others.size() == file.rows().size()) {
      throw InvalidInput.at("file", "payout.result.otherBatch", others.getFirst(), batch.code());
    }
  }

  private void refuseMissing() {
    var missing = rows.missing();
    if (!missing.isEmpty()) {
      var first = missing.stream().limit(NAMED).map(line -> Integer.toString(line.no())).toList();
      throw InvalidInput.at("file", "payout.result.missing", missing.size(), first);
    }
  }

  private static void refuseOtherSum(Money said, Money sum) {
    if (!said.equals(sum)) {
      throw InvalidInput.at("file", "payout.result.sum", said, sum);
    }
  }

  private static Money sum(List<ResultAnswer> answers, PayoutState outcome) {
    var sum = Money.ZERO;
    for (var answer : answers) {
      if (answer.outcome() == outcome && answer.line() != null) {
        sum = sum.plus(answer.line().amount());
      }
    }
    return sum;
  }
}
