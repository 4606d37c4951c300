package org.walnut.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Writes money into the books, in the transaction of its cause, and says what an account holds. */
@Service
public class Ledger {

  /** A trillion yuan; what is above can only be a mistake. */
  private static final Money MOST = new Money(100_000_000_000_000L);

  /** Later than any day of the books. */
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private static final Logger log = LoggerFactory.getLogger(Ledger.class);

  private final LedgerEntryStore entries;
  private final LedgerWriter writer;
  private final LedgerMonths months;
  private final LedgerAccountStore accounts;
  private final HoldStore holds;
  private final Days days;

  Ledger(
      LedgerEntryStore entries,
      LedgerWriter writer,
      LedgerMonths months,
      LedgerAccountStore accounts,
      HoldStore holds,
      Days days) {
    this.entries = entries;
    this.writer = writer;
    this.months = months;
    this.accounts = accounts;
    this.holds = holds;
    this.days = days;
  }

  /**
   * Writes the entry, or answers the one written for this cause before; a second one with other
   * content is refused.
   */
  @Transactional
  public UUID post(Posting posting) {
    var entry = enter(posting);
    refuseShort(posting);
    return entry;
  }

  /** As {@link #post}; whether covered accounts still cover what they hold is asked afterwards. */
  UUID enter(Posting posting) {
    return write(new Entry(Ids.next(), posting, null));
  }

  /** Writes the mirror of an entry; an entry is reversed once, and a reversal is not reversed. */
  @Transactional
  public UUID reverse(UUID entry, String cause, LocalDate on) {
    var original = entries.find(entry).orElseThrow(() -> new NotFound("ledger.entry", entry));
    if (original.reverses() != null) {
      throw new Refused("ledger.problem.reversalReversed");
    }
    if (on.isBefore(original.posting().on())) {
      throw new Refused("ledger.problem.reversedBefore", original.posting().on());
    }
    var mirror = mirrored(original.posting(), cause, on);
    var reversal = write(new Entry(Ids.next(), mirror, entry));
    refuseShort(mirror);
    return reversal;
  }

  /** Credits less debits: what is owed to the owner of the account. */
  @Transactional(readOnly = true)
  public Money balance(AccountRef account) {
    return entries.balance(account, FOREVER);
  }

  /** As {@link #balance(AccountRef)}, at the end of a day. */
  @Transactional(readOnly = true)
  public Money balance(AccountRef account, LocalDate asOf) {
    return entries.balance(account, asOf);
  }

  @Transactional(readOnly = true)
  public boolean posted(String cause) {
    return entries.findByCause(cause).isPresent();
  }

  /** The day on which something of that day can be posted: today when its month is closed. */
  @Transactional(readOnly = true)
  public LocalDate openDay(LocalDate on) {
    return months.closed(YearMonth.from(on)) ? days.today() : on;
  }

  /** The database would refuse it too, at the end of the transaction and in other words. */
  void refuseShort(Posting posting) {
    posting.accounts().forEach(this::refuseShort);
  }

  private void refuseShort(AccountRef account) {
    if (account.kind().covered()) {
      var free = holds.free(account);
      if (free.isNegative()) {
        throw new Refused("ledger.problem.overdrawn", account.kind(), free.negate());
      }
    }
  }

  private UUID write(Entry entry) {
    refuseTooLarge(entry.posting());
    if (writer.write(List.of(entry), days.today()).contains(entry.id())) {
      log.info("posted {}, {} yuan", entry.posting().cause(), entry.posting().total());
      return entry.id();
    }
    return entries
        .findByCause(entry.posting().cause())
        .map(there -> same(there, entry))
        .orElseThrow(() -> refusal(entry.posting()));
  }

  /** What was posted before, even into a month or an account closed since, is answered again. */
  private static UUID same(Entry there, Entry entry) {
    if (!there.same(entry)) {
      throw new Refused("ledger.problem.otherContent", entry.posting().cause());
    }
    return there.id();
  }

  private Refused refusal(Posting posting) {
    var month = YearMonth.from(posting.on());
    if (months.closed(month)) {
      return new Refused("ledger.problem.monthClosed", month);
    }
    return posting
        .accounts()
        .filter(account -> accounts.closed(account.id()))
        .findFirst()
        .map(account -> new Refused("ledger.problem.closed", account.kind()))
        .orElseGet(() -> new Refused("ledger.problem.reversedAlready"));
  }

  private static Posting mirrored(Posting posting, String cause, LocalDate on) {
    return new Posting(
        cause,
        on,
        "ledger.memo.reversal",
        posting.path(),
        posting.transfers().stream().map(Transfer::mirrored).toList());
  }

  static void refuseTooLarge(Posting posting) {
    if (posting.transfers().stream().anyMatch(transfer -> transfer.amount().compareTo(MOST) > 0)) {
      throw new Refused("ledger.problem.tooLarge", MOST);
    }
  }
}
