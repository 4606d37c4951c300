package org.walnut.signin;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.signin.Throttle.Tally;
import org.walnut.tenancy.Tenancy;

/**
 * Notes failed sign-ins among the activities: the first few of an account each, then fewer and
 * fewer, so that nobody can bury the log.
 */
@Component
class FailureNotes {

  private static final Logger log = LoggerFactory.getLogger(FailureNotes.class);

  private final Accounts accounts;
  private final Activities activities;
  private final Throttle throttle;
  private final TransactionTemplate transaction;

  FailureNotes(
      Accounts accounts,
      Activities activities,
      Throttle throttle,
      PlatformTransactionManager transactions) {
    this.accounts = accounts;
    this.activities = activities;
    this.throttle = throttle;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Somebody tried to come in as this login and did not. Noted aside, so that the answer takes as
   * long for a login that nobody has.
   */
  @Async
  public void failed(String login, Way way) {
    accounts
        .countyOf(login)
        .ifPresentOrElse(
            county ->
                Tenancy.within(
                    county, () -> accounts.person(login).ifPresent(owner -> note(owner, way))),
            this::nobody);
  }

  /** As {@link #failed(String, Way)}, for an account that is known, in its county. */
  void note(Person owner, Way way) {
    if (throttle.charge(List.of(new Tally(Limit.NOTE, owner.id().toString()))).isEmpty()) {
      transaction.executeWithoutResult(_ ->
          activities.record(
              "signin.failed." + way.word(), "account", owner.id(), owner.bookName(), null));
    }
  }

  private void nobody() {
    var tally = new Tally(Limit.NOTE, "nobody");
    if (throttle.charge(List.of(tally)).isEmpty()) {
      log.info("sign-ins fail for logins that nobody has, noted {} times", throttle.hits(tally));
    }
  }
}
