package org.walnut.signin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** The passkeys of people: made by their devices, named and taken away by themselves. */
@Service
public class Passkeys {

  /** What to keep in the session, and what to ask the device. */
  public record Asked(Challenge challenge, Map<String, Object> options) {}

  private static final int MOST = 10;
  private static final int LONGEST_LABEL = 40;

  private final PasskeyStore store;
  private final KeyOptions options;
  private final PasskeyProof proof;
  private final Activities activities;
  private final Clock clock;

  Passkeys(
      PasskeyStore store,
      KeyOptions options,
      PasskeyProof proof,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.options = options;
    this.proof = proof;
    this.activities = activities;
    this.clock = clock;
  }

  /** Asks the device of this person to make a key; one it has made before is not made again. */
  @Transactional(readOnly = true)
  public Asked toCreate(Person person) {
    var challenge = Challenge.next(person.login(), clock.instant());
    return new Asked(
        challenge, options.toCreate(challenge, person, store.credentialIds(person.id())));
  }

  /** Keeps the key that a device has made for this person. */
  @Transactional
  public UUID add(Person person, @Nullable Challenge challenge, String label, String answer) {
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      throw InvalidInput.at("label", "signin.fault.label", LONGEST_LABEL);
    }
    if (challenge == null
        || !challenge.login().equals(person.login())
        || !clock.instant().isBefore(challenge.until())) {
      throw new Refused("signin.passkey.late");
    }
    if (store.of(person.id()).size() >= MOST) {
      throw new Refused("signin.passkey.many", MOST);
    }
    var key =
        proof.made(challenge, answer).orElseThrow(() -> new Refused("signin.passkey.unproven"));
    var id = Ids.next();
    if (!store.add(id, person.id(), key, label.strip(), clock.instant())) {
      throw new Refused("signin.passkey.known");
    }
    activities.record("signin.passkeyAdded", "account", person.id(), person.bookName(), null);
    return id;
  }

  @Transactional(readOnly = true)
  public List<Passkey> of(Person person) {
    return store.of(person.id());
  }

  /** Takes one of the person's own keys away; it counts no more from now on. */
  @Transactional
  void remove(Person person, UUID passkey) {
    if (!store.remove(person.id(), passkey, clock.instant())) {
      throw new NotFound("signin.passkey", passkey);
    }
    activities.record("signin.passkeyRemoved", "account", person.id(), person.bookName(), null);
  }
}
