package org.walnut.signin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Passwords;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.TooManyRequests;
import org.walnut.signin.Throttle.Tally;

/** Lets people change their password, which ends every other session and every token of theirs. */
@Service
public class PasswordChanges {

  private final Passwords passwords;
  private final WaysIn ways;
  private final Activities activities;
  private final Throttle throttle;
  private final Turnstile turnstile;
  private final TransactionTemplate transaction;

  PasswordChanges(
      Passwords passwords,
      WaysIn ways,
      Activities activities,
      Throttle throttle,
      Turnstile turnstile,
      PlatformTransactionManager transactions) {
    this.passwords = passwords;
    this.ways = ways;
    this.activities = activities;
    this.throttle = throttle;
    this.turnstile = turnstile;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** The present password proves that it is them: a session left open is not enough. */
  public void change(Person me, String current, String next, @Nullable UUID visit) {
    var tally = List.of(new Tally(Limit.DEVICE, "password of " + me.id()));
    throttle
        .charge(tally)
        .ifPresent(wait -> {
          throw new TooManyRequests("signin.problem.wait", wait);
        });
    turnstile.pass(() -> {
      passwords.change(me, current, next);
      return me;
    });
    throttle.forgive(tally);
    transaction.executeWithoutResult(
        _ -> activities.record("signin.passwordChanged", "account", me.id(), me.bookName(), null));
    ways.shut(me.id(), visit);
  }
}
