package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.signin.Throttle.Tally;

@RoomTest
class ThrottleTests {

  private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

  @Autowired CounterStore counters;
  @Autowired SignInSecret secret;
  @Autowired TransactionTemplate transaction;

  private List<Tally> tally;

  @BeforeEach
  void somebody_new() {
    tally = List.of(new Tally(Limit.LOGIN, UUID.randomUUID().toString()));
  }

  @Test
  void each_try_after_the_free_ones_doubles_the_wait_up_to_the_longest() {
    var now = NOON;
    for (int free = 0; free < 5; free++) {
      assertThat(charge(now)).isZero();
    }
    for (var wait : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900}) {
      assertThat(charge(now)).isZero();
      assertThat(charge(now)).isEqualTo(Duration.ofSeconds(wait));
      assertThat(charge(now.plusSeconds(wait - 1))).isEqualTo(Duration.ofSeconds(1));
      now = now.plusSeconds(wait);
    }
  }

  @Test
  void after_an_hour_without_tries_all_is_forgotten() {
    for (int tries = 0; tries < 6; tries++) {
      charge(NOON);
    }
    var later = NOON.plus(Duration.ofMinutes(61));

    for (int free = 0; free < 5; free++) {
      assertThat(charge(later)).isZero();
    }
  }

  @Test
  void a_good_try_clears_the_login_and_gives_the_address_back_one() {
    var address = new Tally(Limit.ADDRESS, UUID.randomUUID().toString());
    var both = List.of(address, tally.getFirst());
    for (int tries = 0; tries < 3; tries++) {
      at(NOON).charge(both);
    }

    at(NOON).forgive(both);

    assertThat(at(NOON).hits(address)).isEqualTo(2);
    assertThat(at(NOON).hits(tally.getFirst())).isZero();
  }

  @Test
  void of_forty_tries_at_once_only_the_free_ones_and_one_more_get_through() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var waits =
          threads.invokeAll(
              IntStream.range(0, 40)
                  .<java.util.concurrent.Callable<Duration>>mapToObj(_ -> () -> charge(NOON))
                  .toList());
      long through = 0;
      for (var wait : waits) {
        through += wait.get().isZero() ? 1 : 0;
      }
      assertThat(through).isEqualTo(6);
    }
  }

  @Test
  void old_tries_are_tidied_away() {
    charge(NOON);

    at(NOON.plus(Duration.ofHours(25))).tidy();

    assertThat(at(NOON).hits(tally.getFirst())).isZero();
  }

  private Duration charge(Instant now) {
    return transaction.execute(_ -> at(now).charge(tally).orElse(Duration.ZERO));
  }

  /** As the bean, at another time; each call is a transaction of its own. */
  private Timed at(Instant now) {
    return new Timed(new Throttle(counters, secret, Clock.fixed(now, ZoneOffset.UTC)));
  }

  private final class Timed {
    private final Throttle throttle;

    Timed(Throttle throttle) {
      this.throttle = throttle;
    }

    java.util.Optional<Duration> charge(List<Tally> tallies) {
      return transaction.execute(_ -> throttle.charge(tallies));
    }

    void forgive(List<Tally> tallies) {
      transaction.executeWithoutResult(_ -> throttle.forgive(tallies));
    }

    int hits(Tally tally) {
      return transaction.execute(_ -> throttle.hits(tally));
    }

    void tidy() {
      transaction.executeWithoutResult(_ -> throttle.tidy());
    }
  }
}
