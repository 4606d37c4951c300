package org.walnut.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Ids;

/** Gives accounts to the staff of the county at hand. */
@Service
public class StaffAccounts {

  private final Accounts accounts;
  private final Reaches reaches;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StaffAccounts(Accounts accounts, Reaches reaches, ApplicationEventPublisher events, Clock clock) {
    this.accounts = accounts;
    this.reaches = reaches;
    this.events = events;
    this.clock = clock;
  }

  /** Opens the account, with the scope that the role asks for. */
  @Transactional
  public UUID engage(NewStaff staff) {
    var id = staff.id() == null ? Ids.next() : staff.id();
    var scope = reaches.of(staff.role(), staff.division(), staff.shop());
    return open(
        new NewAccount(
            id, staff.login(), staff.password(), staff.displayName(), staff.role(), scope));
  }

  /** Opens an account with the role and reach of another, whatever the reach is. */
  @Transactional
  public UUID succeed(AccountCard from, String login, String displayName) {
    return open(new NewAccount(Ids.next(), login, null, displayName, from.role(), from.scope()));
  }

  private UUID open(NewAccount account) {
    accounts.open(account);
    events.publishEvent(
        new AccountOpened(account.id(), account.login(), account.role(), clock.instant()));
    return account.id();
  }

  /** The shops that somebody may keep. */
  @Transactional(readOnly = true)
  public Map<UUID, String> shops() {
    return reaches.shops();
  }

  /** Everybody who works in the county at hand, whoever asks. */
  @Transactional(readOnly = true)
  public List<Person> all() {
    return accounts.staff();
  }
}
