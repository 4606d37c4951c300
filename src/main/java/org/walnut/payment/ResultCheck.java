package org.walnut.payment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/** Holds a result file against the batch it answers: everything that is wrong, row by row. */
final class ResultCheck {

  private static final int LONGEST_REASON = 200;

  private final PayoutBatch batch;
  private final Map<UUID, PayoutLine> lines;
  private final LocalDate today;
  private final Set<UUID> seen = new HashSet<>();

  /** What a row says, as far as it could be understood; whole when it has no faults. */
  record Answer(
      ResultFile.Row row,
      @Nullable PayoutLine line,
      @Nullable PayoutState outcome,
      @Nullable LocalDate paidOn,
      List<Fault> faults) {

    ResultReport.Row report() {
      return new ResultReport.Row(
          row.number(),
          row.no(),
          line == null ? null : line.name(),
          line == null ? null : line.amount(),
          outcome,
          faults);
    }
  }

  ResultCheck(PayoutBatch batch, List<PayoutLine> lines, LocalDate today) {
    this.batch = batch;
    this.lines = lines.stream().collect(toMap(PayoutLine::id, line -> line));
    this.today = today;
  }

  List<Answer> answers(ResultFile file) {
    refuseOtherBatch(file);
    var answers = file.rows().stream().map(this::answer).toList();
    if (answers.stream().allMatch(answer -> answer.faults().isEmpty())) {
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
      throw InvalidInput.at("file", "payment.result.otherBatch", others.getFirst(), batch.code());
    }
  }

  private Answer answer(ResultFile.Row row) {
    var faults = new ArrayList<Fault>();
    var line = line(row, faults);
    var outcome = outcome(row, faults);
    var paidOn = outcome == PayoutState.PAID ? paidOn(row, faults) : null;
    if (outcome == PayoutState.FAILED
        && (row.reason().isEmpty() || row.reason().length() > LONGEST_REASON)) {
      faults.add(Fault.of("reason", "payment.result.reason"));
    }
    if (line != null && faults.isEmpty() && contradicts(line, outcome, paidOn)) {
      faults.add(Fault.of("result", "payment.result.answered", line.state()));
    }
    return new Answer(row, line, outcome, paidOn, faults);
  }

  private @Nullable PayoutLine line(ResultFile.Row row, List<Fault> faults) {
    if (!row.batch().equals(batch.code())) {
      faults.add(Fault.of("batch_no", "payment.result.rowBatch", row.batch()));
    }
    var line = lines.get(uuid(row.line()));
    if (line == null) {
      faults.add(Fault.of("line_id", "payment.result.unknownLine", row.line()));
    } else if (!row.no().equals(Integer.toString(line.no()))) {
      faults.add(Fault.of("line_no", "payment.result.lineNo", Integer.toString(line.no())));
    } else if (!seen.add(line.id())) {
      faults.add(Fault.of("line_id", "payment.result.twice", row.no()));
    }
    return line;
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException wrong) {
      return null;
    }
  }

  private static @Nullable PayoutState outcome(ResultFile.Row row, List<Fault> faults) {
    return switch (row.result()) {
      case "OK" -> PayoutState.PAID;
      case "FAIL" -> PayoutState.FAILED;
      default -> {
        faults.add(Fault.of("result", "payment.result.result", row.result()));
        yield null;
      }
    };
  }

  private @Nullable LocalDate paidOn(ResultFile.Row row, List<Fault> faults) {
    try {
      var day = LocalDate.parse(row.paidOn());
      if (day.isBefore(batch.madeOn()) || day.isAfter(today)) {
        faults.add(Fault.of("paid_on", "payment.result.day", batch.madeOn(), today));
      }
      return day;
    } catch (DateTimeParseException wrong) {
      faults.add(Fault.of("paid_on", "fault.LocalDate"));
      return null;
    }
  }

  /** A bank that changes its mind is a matter for people. */
  private static boolean contradicts(
      PayoutLine line, @Nullable PayoutState outcome, @Nullable LocalDate paidOn) {
    return line.state() != PayoutState.SENT
        && (line.state() != outcome || line.paidOn() != null && !line.paidOn().equals(paidOn));
  }

  private void refuseMissing() {
    if (seen.size() < lines.size()) {
      var missing =
          lines.values().stream()
              .filter(line -> !seen.contains(line.id()))
              .map(PayoutLine::no)
              .sorted()
              .limit(10)
              .map(String::valueOf)
              .toList();
      throw InvalidInput.at("file", "payment.result.missing", lines.size() - seen.size(), missing);
    }
  }

  private static void refuseOtherSum(Money said, Money sum) {
    if (!said.equals(sum)) {
      throw InvalidInput.at("file", "payment.result.sum", said, sum);
    }
  }

  private static Money sum(List<Answer> answers, PayoutState outcome) {
    var sum = Money.ZERO;
    for (var answer : answers) {
      if (answer.outcome() == outcome && answer.line() != null) {
        sum = sum.plus(answer.line().amount());
      }
    }
    return sum;
  }
}
