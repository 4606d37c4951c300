package org.walnut.payout;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;

/** Holds the rows of a result file against the lines of the batch, and remembers which came. */
final class ResultRows {

  private static final int LONGEST_REASON = 200;

  private final PayoutBatch batch;
  private final Map<UUID, PayoutLine> lines;
  private final LocalDate today;
  private final Set<UUID> seen = new HashSet<>();

  ResultRows(PayoutBatch batch, List<PayoutLine> lines, LocalDate today) {
    this.batch = batch;
    this.lines = lines.stream().collect(toMap(PayoutLine::id, line -> line));
    this.today = today;
  }

  ResultAnswer answer(ResultFile.Row row) {
    var faults = new ArrayList<Fault>();
    var line = line(row, faults);
    var outcome = outcome(row, faults);
    var paidOn = outcome == PayoutState.PAID ? paidOn(row, faults) : null;
    if (outcome == PayoutState.FAILED
        && (row.reason().isEmpty() || row.reason().length() > LONGEST_REASON)) {
      faults.add(Fault.of("reason", "payout.result.reason"));
    }
    if (line != null && faults.isEmpty() && contradicts(line, outcome, paidOn)) {
      faults.add(Fault.of("result", "payout.result.answered", line.state()));
    }
    return new ResultAnswer(row, line, outcome, paidOn, faults);
  }

  private @Nullable PayoutLine line(ResultFile.Row row, List<Fault> faults) {
    if (!row.batch().equals(batch.code())) {
      faults.add(Fault.of("batch_no", "payout.result.rowBatch", row.batch()));
    }
    var line = lines.get(uuid(row.line()));
    if (line == null) {
      faults.add(Fault.of("line_id", "payout.result.unknownLine", row.line()));
    } else if (!row.no().equals(Integer.toString(line.no()))) {
      faults.add(Fault.of("line_no", "payout.result.lineNo", Integer.toString(line.no())));
    } else if (!seen.add(line.id())) {
      faults.add(Fault.of("line_id", "payout.result.twice", row.no()));
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
        faults.add(Fault.of("result", "payout.result.result", row.result()));
        yield null;
      }
    };
  }

  private @Nullable LocalDate paidOn(ResultFile.Row row, List<Fault> faults) {
    try {
      var day = LocalDate.parse(row.paidOn());
      if (day.isBefore(batch.madeOn()) || day.isAfter(today)) {
        faults.add(Fault.of("paid_on", "payout.result.day", batch.madeOn(), today));
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

  /** The lines the file has not named. */
  List<PayoutLine> missing() {
    return lines.values().stream()
        .filter(line -> !seen.contains(line.id()))
        .sorted(Comparator.comparing(PayoutLine::no))
        .toList();
  }
}
