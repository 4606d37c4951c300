package org.walnut.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.walnut.access.Passwords;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;
import org.walnut.shared.TooManyRequests;
import org.walnut.signin.Throttle.Tally;

/**
 * Makes sure that it is the owner who changes how an account is opened, and not somebody at a
 * session left open (OWASP ASVS 5, 7.5.1): by the password; who has none must have come in just
 * now.
 */
@Service
public class OwnerProof {

  private static final Duration JUST_NOW = Duration.ofMinutes(10);

  private final Passwords passwords;
  private final Throttle throttle;
  private final Turnstile turnstile;
  private final Clock clock;

  OwnerProof(Passwords passwords, Throttle throttle, Turnstile turnstile, Clock clock) {
    this.passwords = passwords;
    this.throttle = throttle;
    this.turnstile = turnstile;
    this.clock = clock;
  }

  /**
   * A wrong password is an {@link InvalidInput} at {@code current}.
   *
   * @param visit none for a program
   */
  public void require(Person me, String current, @Nullable Visit visit) {
    if (passwords.has(me)) {
      var tally = List.of(new Tally(Limit.DEVICE, "password of " + me.id()));
      throttle
          .charge(tally)
          .ifPresent(wait -> {
            throw new TooManyRequests("signin.problem.wait", wait);
          });
      if (turnstile.pass(() -> passwords.recognise(me.login(), current)).isEmpty()) {
        throw InvalidInput.at("current", "access.fault.passwordIsOther");
      }
      throttle.forgive(tally);
    } else if (visit == null || visit.begun().plus(JUST_NOW).isBefore(clock.instant())) {
      throw new Refused("signin.problem.comeInAnew");
    }
  }
}
