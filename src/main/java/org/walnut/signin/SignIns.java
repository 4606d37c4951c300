package org.walnut.signin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.walnut.access.Passwords;
import org.walnut.access.Person;
import org.walnut.shared.TooManyRequests;
import org.walnut.signin.Throttle.Tally;

/** Knows who wants to come in, and makes those wait who try too often. */
@Service
public class SignIns {

  private static final String WAIT = "signin.problem.wait";

  private final Passwords passwords;
  private final KnownDevices devices;
  private final Throttle throttle;
  private final Turnstile turnstile;
  private final FailureNotes notes;
  private final PhoneCodes codes;

  SignIns(
      Passwords passwords,
      KnownDevices devices,
      Throttle throttle,
      Turnstile turnstile,
      FailureNotes notes,
      PhoneCodes codes) {
    this.passwords = passwords;
    this.devices = devices;
    this.throttle = throttle;
    this.turnstile = turnstile;
    this.notes = notes;
    this.codes = codes;
  }

  /** The person behind login and password; empty when they do not fit. */
  public Optional<Person> byPassword(String login, String password, Origin origin) {
    var name = login.strip().toLowerCase(Locale.ROOT);
    return turnstile.pass(() -> recognised(name, password, tallies(name, origin)));
  }

  /** Forgets tries and codes of long ago, in the county at hand. */
  public void tidy() {
    throttle.tidy();
    codes.tidy();
  }

  private Optional<Person> recognised(String login, String password, List<Tally> tallies) {
    throttle.charge(tallies).ifPresent(SignIns::refuse);
    var person = passwords.recognise(login, password);
    if (person.isPresent()) {
      throttle.forgive(tallies);
    } else {
      notes.failed(login, Way.PASSWORD);
    }
    return person;
  }

  private List<Tally> tallies(String login, Origin origin) {
    return devices
        .word(origin.devices(), login)
        .map(word -> List.of(new Tally(Limit.DEVICE, word)))
        .orElseGet(() ->
            List.of(
                new Tally(Limit.ADDRESS, origin.address()),
                new Tally(Limit.LOGIN, login + " " + origin.address())));
  }

  private static void refuse(Duration wait) {
    throw new TooManyRequests(WAIT, wait);
  }
}
