package org.walnut.signin;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.walnut.shared.TooManyRequests;

/**
 * Lets as many sign-ins work at once as the machine has processors, since checking a password costs
 * a processor some 60 ms; a few wait, the others are sent away at once. So pages keep their share
 * of the machine and of the database, however many try to come in.
 */
@Component
class Turnstile {

  private static final int MOST_WAITING = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Semaphore places =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  <T> T pass(Supplier<T> work) {
    if (places.getQueueLength() >= MOST_WAITING || !entered()) {
      throw new TooManyRequests("signin.problem.busy", PATIENCE);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private boolean entered() {
    try {
      return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
