package org.walnut.signin;

import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.TooManyRequests;
import org.walnut.signin.Throttle.Tally;
import org.walnut.tenancy.Tenancy;

/** Lets people in by passkey, with a login typed or without. */
@Service
public class PasskeySignIns {

  private final PasskeyStore store;
  private final KeyOptions options;
  private final PasskeyProof proof;
  private final Accounts accounts;
  private final Throttle throttle;
  private final FailureNotes notes;
  private final SignInSecret secret;
  private final Activities activities;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PasskeySignIns(
      PasskeyStore store,
      KeyOptions options,
      PasskeyProof proof,
      Accounts accounts,
      Throttle throttle,
      FailureNotes notes,
      SignInSecret secret,
      Activities activities,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.store = store;
    this.options = options;
    this.proof = proof;
    this.accounts = accounts;
    this.throttle = throttle;
    this.notes = notes;
    this.secret = secret;
    this.activities = activities;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Asks a device for a key: of this login, or whichever it has. A login without keys, or that
   * nobody has, is asked for a key that is nowhere, always the same, so that nothing is learned.
   */
  public Passkeys.Asked toUse(String typed) {
    var login = typed.strip().toLowerCase(Locale.ROOT);
    var challenge = Challenge.next(login, clock.instant());
    return new Passkeys.Asked(
        challenge, options.toUse(challenge, login.isEmpty() ? List.<byte[]>of() : allowed(login)));
  }

  /** The person whose device gave this answer; empty when it proves nothing. */
  public Optional<Person> recognise(@Nullable Challenge challenge, String answer, Origin origin) {
    var tally = List.of(new Tally(Limit.ADDRESS, origin.address()));
    throttle
        .charge(tally)
        .ifPresent(wait -> {
          throw new TooManyRequests("signin.problem.wait", wait);
        });
    if (challenge == null || !clock.instant().isBefore(challenge.until())) {
      return Optional.empty();
    }
    var person = proof.claim(answer).flatMap(claim -> recognised(challenge, claim));
    person.ifPresent(_ -> throttle.forgive(tally));
    return person;
  }

  private List<byte[]> allowed(String login) {
    var keys =
        accounts
            .countyOf(login)
            .map(county ->
                Tenancy.within(
                    county,
                    () ->
                        Objects.requireNonNull(
                            transaction.execute(_ ->
                                accounts
                                    .person(login)
                                    .map(person -> store.credentialIds(person.id()))
                                    .orElse(List.of())))))
            .orElse(List.of());
    var nowhere =
        Base64.getUrlDecoder()
            .decode(secret.mark("no passkey", login).getBytes(StandardCharsets.US_ASCII));
    return keys.isEmpty() ? List.<byte[]>of(nowhere) : keys;
  }

  private Optional<Person> recognised(Challenge challenge, PasskeyProof.Claim claim) {
    var county =
        claim.owner().map(KeyHandle::county).or(() -> accounts.countyOf(challenge.login()));
    return county.flatMap(code ->
        Tenancy.within(
            code,
            () ->
                Objects.requireNonNull(
                    transaction.execute(_ ->
                        store
                            .find(claim.credentialId())
                            .flatMap(key -> proven(challenge, claim, key))))));
  }

  /** The owner that the device names, if any, has to be the one whose key it is. */
  private Optional<Person> proven(Challenge challenge, PasskeyProof.Claim claim, KeptKey key) {
    var owner =
        accounts
            .person(key.account())
            .filter(
                person -> challenge.login().isEmpty() || person.login().equals(challenge.login()))
            .filter(person ->
                claim.owner().map(each -> each.account().equals(person.id())).orElse(true));
    if (owner.isEmpty()) {
      accounts.person(key.account()).ifPresent(person -> notes.note(person, Way.PASSKEY));
      return Optional.empty();
    }
    return owner.filter(person -> holds(challenge, claim, key, person));
  }

  private boolean holds(Challenge challenge, PasskeyProof.Claim claim, KeptKey key, Person owner) {
    try {
      return store.used(key, proof.prove(challenge, claim, key), clock.instant());
    } catch (MaliciousCounterValueException copied) {
      activities.record("signin.passkeyCopied", "account", owner.id(), owner.bookName(), null);
    } catch (VerificationException unproven) {
      notes.note(owner, Way.PASSKEY);
    }
    return false;
  }
}
