package org.walnut.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.walnut.payment.BillSource;
import org.walnut.payment.BillSources;
import org.walnut.payment.NoBill;
import org.walnut.shared.Days;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/**
 * Fetches the bills of the payment services each morning, outside every transaction, and looks at
 * the last weeks again. A day that could not be fetched is fetched the next time.
 */
@Component
public class BillRound {

  private static final Logger log = LoggerFactory.getLogger(BillRound.class);
  private static final int DAYS = 7;

  private final BillSources sources;
  private final Reconciliations reconciliations;
  private final Days days;

  BillRound(BillSources sources, Reconciliations reconciliations, Days days) {
    this.sources = sources;
    this.reconciliations = reconciliations;
    this.days = days;
  }

  /** A service that is silent is asked no more this morning. */
  public void run() {
    var today = days.today();
    for (var source : sources.all()) {
      for (var day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
        if (!reconciliations.has(side(source), day) && !fetched(source, day)) {
          break;
        }
      }
    }
    reconciliations.matchAgain();
  }

  /**
   * The bills of one day, of every service; what one of them cannot give does not hold up the
   * others.
   *
   * @throws InvalidInput at {@code day} when the day is not over, or a service gives none
   */
  public List<FileTaken> fetch(LocalDate day, String by) {
    if (!day.isBefore(days.today())) {
      throw InvalidInput.at("day", "reconciliation.file.notOver");
    }
    var taken = new ArrayList<FileTaken>();
    var faults = new ArrayList<Fault>();
    for (var source : sources.all()) {
      try {
        taken.add(fetch(source, day, by));
      } catch (NoBill none) {
        log.warn("no bill of {} of {}: {}", side(source), day, none.getMessage());
        faults.add(fault(side(source), none.why()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return taken;
  }

  private boolean fetched(BillSource source, LocalDate day) {
    try {
      fetch(source, day, "walnut");
      return true;
    } catch (NoBill none) {
      log.warn("no bill of {} of {}: {}", side(source), day, none.getMessage());
      return none.why() != NoBill.Why.SILENT;
    }
  }

  private FileTaken fetch(BillSource source, LocalDate day, String by) {
    return reconciliations.take(side(source), day, book(source, day), by);
  }

  private ForeignBook book(BillSource source, LocalDate day) {
    try {
      var bill = source.bill(day);
      return new ForeignBook(
          bill.lines().stream()
              .map(line -> new ForeignLine(line.reference(), line.amount()))
              .toList(),
          bill.fees());
    } catch (NoBill none) {
      if (none.why() == NoBill.Why.NONE && believed(side(source), day)) {
        return new ForeignBook(List.of(), Money.ZERO);
      }
      throw none;
    }
  }

  /**
   * A service that knows of no bill has none to make, or has not made it yet. It makes them in the
   * morning; where our books know of payments, it is given two days more.
   */
  private boolean believed(Side side, LocalDate day) {
    var wait = reconciliations.ours(side, day) == 0 ? 1 : 3;
    return day.isBefore(days.today().minusDays(wait));
  }

  private static Fault fault(Side side, NoBill.Why why) {
    return switch (why) {
      case SILENT -> Fault.of("day", "reconciliation.bill.silent", side);
      case NOT_YET, NONE -> Fault.of("day", "reconciliation.bill.notYet", side);
      case NOT_WHOLE -> Fault.of("day", "reconciliation.bill.notWhole", side);
    };
  }

  private static Side side(BillSource source) {
    return Side.valueOf(source.account().name());
  }
}
