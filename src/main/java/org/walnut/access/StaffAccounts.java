package org.walnut.access;

import java.time.Clock;
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
  private final Posts posts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StaffAccounts(Accounts accounts, Posts posts, ApplicationEventPublisher events, Clock clock) {
    this.accounts = accounts;
    this.posts = posts;
    this.events = events;
    this.clock = clock;
  }

  /** Opens the account, with the scope that the role asks for. */
  @Transactional
  public UUID engage(NewStaff staff) {
    var scope = posts.scope(new NewPost(staff.role(), staff.division(), staff.shop()));
    return opened(staff, scope);
  }

  /** Opens an account with the role and the reach of another. */
  @Transactional
  public UUID succeed(Person before, NewStaff after) {
    return opened(after, before.scope());
  }

  /** The shops that somebody may keep. */
  public Map<UUID, String> shops() {
    return posts.shops();
  }

  private UUID opened(NewStaff staff, Scope scope) {
    var id = staff.id() == null ? Ids.next() : staff.id();
    accounts.open(
        new NewAccount(
            id, staff.login(), staff.password(), staff.displayName(), staff.role(), scope));
    events.publishEvent(new AccountOpened(id, staff.login(), staff.role(), clock.instant()));
    return id;
  }
}
