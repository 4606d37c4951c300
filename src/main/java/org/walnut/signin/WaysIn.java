package org.walnut.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountLife;
import org.walnut.access.Tokens;
import org.walnut.audit.Activities;
import org.walnut.shared.NotFound;

/**
 * Shuts the ways by which somebody may be in an account at this moment: sessions, and the tokens of
 * programs. Whoever has got in ends with them.
 */
@Service
@Transactional
public class WaysIn {

  /** What was ended. */
  public record Shut(int sessions, int tokens) {

    boolean nothing() {
      return sessions + tokens == 0;
    }
  }

  private final Sessions sessions;
  private final Tokens tokens;
  private final AccountLife accounts;
  private final Activities activities;

  WaysIn(Sessions sessions, Tokens tokens, AccountLife accounts, Activities activities) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.accounts = accounts;
    this.activities = activities;
  }

  /** All of an account but this session; all when none is named. */
  public Shut shut(UUID account, @Nullable UUID visit) {
    var shut = new Shut(sessions.endOthers(account, visit), tokens.revokeAll(account));
    if (!shut.nothing()) {
      record("signin.waysShut", account, shut.sessions() + " + " + shut.tokens());
    }
    return shut;
  }

  /**
   * One session of an account.
   *
   * @throws NotFound where the account has no such session
   */
  public void end(UUID account, UUID visit) {
    sessions.end(account, visit);
    record("signin.sessionEnded", account, null);
  }

  private void record(String kind, UUID account, @Nullable String why) {
    activities.record(kind, "account", account, accounts.card(account).bookName(), why);
  }
}
