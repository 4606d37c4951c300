package org.walnut.ledger;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/**
 * Sets money of a covered account aside, so that it cannot be spent twice before it is paid. A hold
 * ends once: settled by an entry, released, or expired.
 */
@Service
@Transactional
public class Holds {

  private final HoldStore store;
  private final LedgerAccountStore accounts;
  private final LedgerBooks books;
  private final Ledger ledger;
  private final Clock clock;

  Holds(
      HoldStore store, LedgerAccountStore accounts, LedgerBooks books, Ledger ledger, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.books = books;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Sets the amount aside, or answers the hold made for this cause before. Refused when less than
   * that is free, and when the cause was held with other content.
   */
  public UUID reserve(NewHold wanted) {
    books.share(wanted.account().id());
    return store
        .findByCause(wanted.cause())
        .map(there -> same(there, wanted))
        .orElseGet(() -> fresh(wanted));
  }

  /**
   * Pays from what was set aside, at most that much; what is left of it is free again. Settled
   * before with the same posting, it answers the entry of then.
   */
  public UUID settle(UUID id, Posting posting) {
    var hold = locked(id);
    if (hold.state() == HoldState.SETTLED && ledger.posted(posting.cause())) {
      return settled(hold, ledger.post(posting));
    }
    if (!hold.stands() || hold.until().isBefore(clock.instant())) {
      throw new Refused("ledger.problem.holdOver");
    }
    var entry = ledger.enter(posting);
    store.end(id, HoldState.SETTLED, entry, clock.instant());
    ledger.refuseShort(posting);
    return entry;
  }

  /** Gives the money free; a hold that ended before stays as it is. */
  public void release(UUID id) {
    if (locked(id).stands()) {
      store.end(id, HoldState.RELEASED, null, clock.instant());
    }
  }

  /** Gives free what was set aside for longer than was said. */
  public void expire() {
    store.expire(clock.instant());
  }

  @Transactional(readOnly = true)
  public Optional<Hold> find(String cause) {
    return store.findByCause(cause);
  }

  /** What may be spent of a covered account: what is there and not set aside. */
  @Transactional(readOnly = true)
  public Money free(AccountRef account) {
    return store.free(account);
  }

  private UUID fresh(NewHold wanted) {
    if (accounts.closed(wanted.account().id())) {
      throw new Refused("ledger.problem.closed", wanted.account().kind());
    }
    var free = store.free(wanted.account());
    if (free.compareTo(wanted.amount()) < 0) {
      throw new Refused("ledger.problem.short", wanted.account().kind(), wanted.amount(), free);
    }
    var id = Ids.next();
    store.insert(id, wanted, clock.instant());
    return id;
  }

  private static UUID settled(Hold hold, UUID entry) {
    if (!entry.equals(hold.entry())) {
      throw new Refused("ledger.problem.otherContent", hold.cause());
    }
    return entry;
  }

  private static UUID same(Hold there, NewHold wanted) {
    if (!there.account().equals(wanted.account()) || !there.amount().equals(wanted.amount())) {
      throw new Refused("ledger.problem.otherContent", wanted.cause());
    }
    return there.id();
  }

  /** One at a time moves the money of an account that is held. */
  private Hold locked(UUID id) {
    var hold = store.find(id).orElseThrow(() -> new NotFound("ledger.hold", id));
    books.share(hold.account().id());
    return store.find(id).orElseThrow();
  }
}
