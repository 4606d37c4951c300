package org.walnut.payout;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/**
 * Pays households, each by its way: a file goes to the bank and a result file comes back, cash is
 * laid out for whoever comes, WeChat is asked for a transfer.
 */
@Service
@Transactional
public class Payouts {

  private static final Logger log = LoggerFactory.getLogger(Payouts.class);
  private static final Pattern CARD = Pattern.compile("[0-9]{8,30}");

  private final PayoutStore store;
  private final PayoutBooks books;
  private final PayoutLaying laying;
  private final BatchActivities activities;
  private final Clock clock;

  Payouts(
      PayoutStore store,
      PayoutBooks books,
      PayoutLaying laying,
      BatchActivities activities,
      Clock clock) {
    this.store = store;
    this.books = books;
    this.laying = laying;
    this.activities = activities;
    this.clock = clock;
  }

  /** Makes a batch of these lines, or finds the one that was made of them before. */
  public UUID batch(List<NewPayout> payouts) {
    var before = store.batchesOf(payouts.stream().map(NewPayout::id).toList());
    if (!before.isEmpty()) {
      return same(before, payouts);
    }
    var id = Ids.next();
    write(id, payouts.stream().map(Payouts::checked).toList());
    var batch = required(id);
    activities.made(batch);
    log.info("batch {} made, {} lines, {} yuan", batch.code(), batch.lines(), batch.total());
    return id;
  }

  @Transactional(readOnly = true)
  public PayoutBatch required(UUID batch) {
    return store.find(batch).orElseThrow(() -> new NotFound("payout.batch", batch));
  }

  /**
   * The file for the bank; that it was taken out is written down, for it names people and cards.
   */
  public byte[] file(UUID batch) {
    var found = required(batch);
    var lines = store.bankLines(batch);
    if (lines.isEmpty()) {
      throw new Refused("payout.problem.noFile", found.code());
    }
    activities.fileTaken(found);
    return PayoutFile.of(found, lines);
  }

  /**
   * Takes the bank's answer, all of it or nothing. A file that cannot be an answer to this batch is
   * a fault at {@code file}.
   */
  public ResultReport readResult(UUID id, byte[] bytes) {
    store.lock(id);
    var batch = required(id);
    var lines = store.bankLines(id);
    var check = new ResultCheck(batch, lines, new Days(clock).today());
    var answers = answers(batch, check, bytes);
    var rows = answers.stream().map(ResultAnswer::report).toList();
    var faults = rows.stream().flatMap(row -> row.faults().stream()).toList();
    if (!faults.isEmpty()) {
      activities.refused(batch, keys(faults));
      return new ResultReport(id, ResultReport.Verdict.REFUSED, rows);
    }
    if (lines.stream().noneMatch(line -> line.state() == PayoutState.SENT)) {
      return new ResultReport(id, ResultReport.Verdict.TAKEN_BEFORE, rows);
    }
    books.answered(answers);
    activities.answered(batch);
    log.info("batch {} answered by the bank, {} lines", batch.code(), lines.size());
    return new ResultReport(id, ResultReport.Verdict.TAKEN, rows);
  }

  private List<ResultAnswer> answers(PayoutBatch batch, ResultCheck check, byte[] bytes) {
    try {
      return check.answers(ResultFile.read(bytes));
    } catch (InvalidInput unfit) {
      activities.refused(batch, keys(unfit.faults()));
      throw unfit;
    }
  }

  private static String keys(List<Fault> faults) {
    return faults.stream().map(Fault::key).distinct().collect(joining(" "));
  }

  private UUID same(List<UUID> before, List<NewPayout> payouts) {
    var batch = before.getFirst();
    if (before.size() > 1 || required(batch).lines() != payouts.size()) {
      var codes = before.stream().map(id -> required(id).code()).collect(joining(" "));
      throw new Refused("payout.problem.sentBefore", codes);
    }
    return batch;
  }

  /** The bank's lines come first, so that its file counts from one. */
  private void write(UUID id, List<NewPayout> given) {
    var payouts = given.stream().sorted(Comparator.comparing(NewPayout::way)).toList();
    var total = payouts.stream().map(NewPayout::amount).reduce(Money.ZERO, Money::plus);
    store.insert(id, payouts.size(), total, new Days(clock).today(), clock.instant());
    for (int i = 0; i < payouts.size(); i++) {
      store.insert(id, i + 1, payouts.get(i));
      books.sent(payouts.get(i));
    }
    laying.layOut(payouts);
  }

  /** People write card numbers in groups. */
  private static NewPayout checked(NewPayout payout) {
    if (payout.way() != PayoutWay.BANK || payout.target() == null) {
      return payout;
    }
    var card = payout.target().replaceAll("[\\s-]", "");
    if (!CARD.matcher(card).matches()) {
      throw new Refused("payout.problem.card", payout.name());
    }
    return new NewPayout(
        payout.id(),
        payout.household(),
        payout.name(),
        PayoutWay.BANK,
        card,
        payout.amount(),
        payout.memo());
  }
}
