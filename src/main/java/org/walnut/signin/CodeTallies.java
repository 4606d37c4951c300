package org.walnut.signin;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.shared.TooManyRequests;
import org.walnut.signin.Throttle.Tally;
import org.walnut.tenancy.Tenancy;

/**
 * Counts the codes that are asked for and the tries to answer them. A phone is counted on devices
 * that came in with it before apart from all others, so that nobody can use up its owner's codes.
 */
@Component
class CodeTallies {

  private final Throttle throttle;
  private final KnownDevices devices;
  private final AccountPhones phones;
  private final SignInSeals seals;

  CodeTallies(Throttle throttle, KnownDevices devices, AccountPhones phones, SignInSeals seals) {
    this.throttle = throttle;
    this.devices = devices;
    this.phones = phones;
    this.seals = seals;
  }

  void charge(PhoneNumber phone, Origin origin) {
    throttle.charge(asking(phone, origin)).ifPresent(CodeTallies::refuse);
  }

  /** The phone is in the hands of who asked: what was counted for it is forgotten. */
  void proven(PhoneNumber phone, Origin origin) {
    throttle.forgive(asking(phone, origin));
  }

  List<Tally> tried(Origin origin) {
    var tally = List.of(new Tally(Limit.ADDRESS, origin.address()));
    throttle.charge(tally).ifPresent(CodeTallies::refuse);
    return tally;
  }

  void forgive(List<Tally> tallies) {
    throttle.forgive(tallies);
  }

  private List<Tally> asking(PhoneNumber phone, Origin origin) {
    var number = Tenancy.requiredCounty() + " " + HexFormat.of().formatHex(seals.mark(phone));
    return phones.logins(phone).stream()
        .flatMap(login -> devices.word(origin.devices(), login).stream())
        .findFirst()
        .map(word -> List.of(new Tally(Limit.CODE_PHONE, word + " " + number)))
        .orElseGet(() ->
            List.of(
                new Tally(Limit.CODE_ADDRESS, origin.address()),
                new Tally(Limit.CODE_PHONE, number)));
  }

  private static void refuse(Duration wait) {
    throw new TooManyRequests("signin.problem.wait", wait);
  }
}
