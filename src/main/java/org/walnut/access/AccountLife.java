package org.walnut.access;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/**
 * Closes accounts, opens them again and gives them another post. Nobody does that to themselves, so
 * a county never loses its last hand.
 */
@Service
public class AccountLife {

  private final AccountStore store;
  private final Reaches reaches;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountLife(AccountStore store, Reaches reaches, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.reaches = reaches;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public AccountCard card(UUID account) {
    return store.card(account).orElseThrow(() -> new NotFound("access.account", account));
  }

  /** Closing a closed account does no harm. */
  @Transactional
  public void close(UUID account, String why) {
    var card = others(account);
    if (store.close(account, clock.instant())) {
      tell(card, AccountChanged.Change.CLOSED, why);
    }
  }

  /** Closes the account of somebody who is no member of staff, as that of a villager. */
  @Transactional
  public void end(UUID account) {
    var card = card(account);
    if (card.role().staff()) {
      throw new NotFound("access.account", account);
    }
    if (store.close(account, clock.instant())) {
      tell(card, AccountChanged.Change.CLOSED, card.role().name());
    }
  }

  /**
   * From now on somebody who is no member of staff is called by a code; false when they are
   * already.
   */
  @Transactional
  public boolean forgetName(UUID account) {
    var card = card(account);
    if (card.role().staff()) {
      throw new NotFound("access.account", account);
    }
    return !card.displayName().equals(card.bookName()) && store.rename(account, card.bookName());
  }

  /** Opens a closed account again; the person comes in as before. */
  @Transactional
  public void reopen(UUID account, String why) {
    var card = others(account);
    if (store.reopen(account)) {
      tell(card, AccountChanged.Change.REOPENED, why);
    }
  }

  /** Gives an open account another role and reach. */
  @Transactional
  public void move(UUID account, NewPost post) {
    var card = others(account);
    if (card.closed()) {
      throw new Refused("access.problem.closed", card.login());
    }
    var scope = reaches.of(post.role(), post.division(), post.shop());
    store.move(account, post.role(), scope);
    tell(
        card,
        AccountChanged.Change.MOVED,
        card.role()
            + " "
            + card.scope().division()
            + " → "
            + post.role()
            + " "
            + scope.division()
            + ": "
            + post.why());
  }

  private AccountCard others(UUID account) {
    if (CurrentPerson.required().id().equals(account)) {
      throw new Refused("access.problem.self");
    }
    var card = card(account);
    if (!card.role().staff()) {
      throw new NotFound("access.account", account);
    }
    return card;
  }

  private void tell(AccountCard card, AccountChanged.Change change, String why) {
    events.publishEvent(
        new AccountChanged(card.id(), card.bookName(), change, why, clock.instant()));
  }
}
