package org.walnut.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.walnut.access.AccountChanged;

/** Ends the sessions of an account that was closed or given another post, once that is certain. */
@Component
class SessionEnding {

  private final Sessions sessions;

  SessionEnding(Sessions sessions) {
    this.sessions = sessions;
  }

  @TransactionalEventListener
  void on(AccountChanged event) {
    sessions.endOthers(event.account(), null);
  }
}
