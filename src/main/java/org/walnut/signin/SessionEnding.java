package org.walnut.signin;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.walnut.access.AccountChanged;
import org.walnut.access.Tokens;

/**
 * Ends what was open for an account that was closed, opened again or given another post: its
 * sessions once that is certain, and with its closing its tokens for good. (Another post narrows
 * them at once.)
 */
@Component
class SessionEnding {

  private final Sessions sessions;
  private final Tokens tokens;

  SessionEnding(Sessions sessions, Tokens tokens) {
    this.sessions = sessions;
    this.tokens = tokens;
  }

  @EventListener
  void with(AccountChanged event) {
    if (event.change() == AccountChanged.Change.CLOSED) {
      tokens.revokeAll(event.account());
    }
  }

  @TransactionalEventListener
  void after(AccountChanged event) {
    sessions.endOthers(event.account(), null);
  }
}
