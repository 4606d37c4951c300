package org.walnut.signin;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountLife;
import org.walnut.access.NewPost;
import org.walnut.audit.Activities;

/** What the county centre does to accounts of its people; each leaves an activity. */
@Service
public class AccountCare {

  private final AccountLife life;
  private final Sessions sessions;
  private final InvitationStore invitations;
  private final Activities activities;
  private final Clock clock;

  AccountCare(
      AccountLife life,
      Sessions sessions,
      InvitationStore invitations,
      Activities activities,
      Clock clock) {
    this.life = life;
    this.sessions = sessions;
    this.invitations = invitations;
    this.activities = activities;
    this.clock = clock;
  }

  /** An invitation that waits is withdrawn with it. */
  @Transactional
  public void close(UUID account) {
    invitations.withdraw(account, clock.instant());
    record("signin.accountClosed", life.close(account).id(), null);
  }

  @Transactional
  public void reopen(UUID account) {
    record("signin.accountReopened", life.reopen(account).id(), null);
  }

  @Transactional
  public void move(UUID account, NewPost post) {
    var before = life.person(account);
    var after = life.move(account, post);
    record(
        "signin.accountMoved",
        account,
        before.role()
            + " "
            + before.scope().division()
            + " > "
            + after.role()
            + " "
            + after.scope().division());
  }

  /** Answers how many were ended. */
  @Transactional
  public int endSessions(UUID account) {
    var ended = sessions.endOthers(life.person(account).id(), null);
    record("signin.sessionsEnded", account, null);
    return ended;
  }

  private void record(String kind, UUID account, @Nullable String why) {
    activities.record(kind, "account", account, life.person(account).login(), why);
  }
}
