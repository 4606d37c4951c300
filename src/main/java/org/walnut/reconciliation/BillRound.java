package org.walnut.reconciliation;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.walnut.payment.BillSource;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;

/**
 * Fetches the bills of the payment services each morning, outside every transaction, and looks at
 * the last weeks again. A day that could not be fetched is fetched the next time.
 */
@Component
public class BillRound {

  private static final Logger log = LoggerFactory.getLogger(BillRound.class);
  private static final int DAYS = 7;

  private final List<BillSource> sources;
  private final Reconciliations reconciliations;
  private final Days days;

  BillRound(List<BillSource> sources, Reconciliations reconciliations, Days days) {
    this.sources = sources;
    this.reconciliations = reconciliations;
    this.days = days;
  }

  public void run() {
    var today = days.today();
    for (var source : sources) {
      for (var day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
        if (!reconciliations.has(side(source), day) && !fetched(source, day)) {
          break;
        }
      }
    }
    reconciliations.matchAgain();
  }

  /**
   * The bills of one day, of every service.
   *
   * @throws InvalidInput at {@code day} when the day is not over, or a service does not answer
   */
  public List<FileTaken> fetch(LocalDate day, String by) {
    if (!day.isBefore(days.today())) {
      throw InvalidInput.at("day", "reconciliation.file.notOver");
    }
    return sources.stream().map(source -> fetch(source, day, by)).toList();
  }

  private FileTaken fetch(BillSource source, LocalDate day, String by) {
    try {
      var lines =
          source.bill(day).stream()
              .map(line -> new ForeignLine(line.reference(), line.amount()))
              .toList();
      return reconciliations.take(side(source), day, lines, by);
    } catch (RestClientException | IllegalStateException silent) {
      log.warn("the bill of {} could not be fetched: {}", day, silent.getMessage());
      throw InvalidInput.at("day", "reconciliation.bill.silent");
    }
  }

  private boolean fetched(BillSource source, LocalDate day) {
    try {
      fetch(source, day, "walnut");
      return true;
    } catch (InvalidInput silent) {
      return false;
    }
  }

  private static Side side(BillSource source) {
    return Side.valueOf(source.account().name());
  }
}
