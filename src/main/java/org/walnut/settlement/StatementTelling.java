package org.walnut.settlement;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells households that a statement was made for them, some at a time. */
@Service
public class StatementTelling {

  private final StatementStore store;
  private final HouseholdNews news;
  private final Clock clock;

  StatementTelling(StatementStore store, HouseholdNews news, Clock clock) {
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /** The next two hundred of the county at hand that nobody was told of. */
  @Transactional
  public void run() {
    store
        .untold()
        .forEach(statement -> {
          if (statement.state() == StatementState.CARRIED) {
            news.carried(statement);
          } else {
            news.made(statement);
          }
          store.told(statement.id(), clock.instant());
        });
  }
}
