package org.walnut.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes many entries into the books at once, as {@link Ledger#post} writes one: a handful of
 * statements, however many entries.
 */
@Service
public class LedgerBatch {

  private final Ledger ledger;
  private final LedgerBatchStore entries;
  private final LedgerAccountStore accounts;
  private final LedgerMonths months;

  LedgerBatch(
      Ledger ledger, LedgerBatchStore entries, LedgerAccountStore accounts, LedgerMonths months) {
    this.ledger = ledger;
    this.entries = entries;
    this.accounts = accounts;
    this.months = months;
  }

  /** All or none; answers the entry of each cause, also of those written before. */
  @Transactional
  public Map<String, UUID> post(Collection<Posting> postings) {
    var first = postings.stream().map(Posting::on).min(LocalDate::compareTo).orElse(null);
    if (first == null) {
      return Map.of();
    }
    if (postings.size() == 1 || anyMonthClosed(postings)) {
      return oneByOne(postings);
    }
    var all =
        new Posting(
            "batch",
            first,
            "batch",
            postings.stream().flatMap(posting -> posting.transfers().stream()).toList());
    accounts.openMissing(all);
    var fresh = entries.insert(List.copyOf(postings));
    accounts.refuseClosed(all);
    return written(postings, fresh);
  }

  private boolean anyMonthClosed(Collection<Posting> postings) {
    return postings.stream()
        .map(posting -> YearMonth.from(posting.on()))
        .distinct()
        .sorted()
        .map(month -> months.closedFor(month.atDay(1)))
        .reduce(false, Boolean::logicalOr);
  }

  private Map<String, UUID> oneByOne(Collection<Posting> postings) {
    var written = new HashMap<String, UUID>();
    postings.forEach(posting -> written.put(posting.cause(), ledger.post(posting)));
    return written;
  }

  /** What is not fresh was written before and must say the same. */
  private Map<String, UUID> written(Collection<Posting> postings, Map<String, UUID> fresh) {
    var written = new HashMap<>(fresh);
    postings.stream()
        .filter(posting -> !written.containsKey(posting.cause()))
        .forEach(posting -> written.put(posting.cause(), ledger.post(posting)));
    return written;
  }
}
