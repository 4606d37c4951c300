package org.walnut.message;

import org.springframework.stereotype.Component;

/** Does, for the county at hand, what is due at the gateway: hands over, and asks again. */
@Component
public class MessageRound {

  private final MessageLife life;
  private final MessageErrands errands;

  MessageRound(MessageLife life, MessageErrands errands) {
    this.life = life;
    this.errands = errands;
  }

  /** Ends as soon as the gateway cannot be reached: the others would wait in vain, too. */
  public void run() {
    life.due().stream()
        .allMatch(message -> !Thread.currentThread().isInterrupted() && errands.go(message));
  }
}
