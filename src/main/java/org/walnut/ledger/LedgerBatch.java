package org.walnut.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;

/** Writes many entries into the books at once, as {@link Ledger#post} writes one. */
@Service
public class LedgerBatch {

  private final Ledger ledger;
  private final LedgerWriter writer;
  private final Days days;

  LedgerBatch(Ledger ledger, LedgerWriter writer, Days days) {
    this.ledger = ledger;
    this.writer = writer;
    this.days = days;
  }

  /** All or none; answers the entry of each cause, also of those written before. */
  @Transactional
  public Map<String, UUID> post(Collection<Posting> postings) {
    if (postings.isEmpty()) {
      return Map.of();
    }
    postings.forEach(Ledger::refuseTooLarge);
    var entries = postings.stream().map(posting -> new Entry(Ids.next(), posting, null)).toList();
    var fresh = writer.write(entries, days.today());
    postings.forEach(ledger::refuseShort);
    return written(
        postings,
        entries.stream()
            .filter(entry -> fresh.contains(entry.id()))
            .collect(toMap(entry -> entry.posting().cause(), Entry::id)));
  }

  /**
   * What is not fresh was written before and must say the same, or stands before a closed month or
   * account: the door for one entry knows which, and refuses.
   */
  private Map<String, UUID> written(Collection<Posting> postings, Map<String, UUID> fresh) {
    var written = new HashMap<>(fresh);
    postings.stream()
        .filter(posting -> !written.containsKey(posting.cause()))
        .forEach(posting -> written.put(posting.cause(), ledger.post(posting)));
    return written;
  }
}
