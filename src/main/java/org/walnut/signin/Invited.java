package org.walnut.signin;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Accounts;
import org.walnut.access.Passwords;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Refused;
import org.walnut.shared.TooManyRequests;
import org.walnut.signin.Throttle.Tally;

/** The owner of an account, who follows the link of an invitation and chooses a way in. */
@Service
public class Invited {

  private final InvitationStore store;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final SignInSecret secret;
  private final Throttle throttle;
  private final Activities activities;
  private final Clock clock;

  Invited(
      InvitationStore store,
      Accounts accounts,
      Passwords passwords,
      Passkeys passkeys,
      Sessions sessions,
      SignInSecret secret,
      Throttle throttle,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.secret = secret;
    this.throttle = throttle;
    this.activities = activities;
    this.clock = clock;
  }

  /** Who is invited by a link of the county at hand; refused when it counts no more, and why. */
  @Transactional(readOnly = true)
  public Person by(String token) {
    return owner(waiting(token));
  }

  /** Asks the device of the invited for a passkey. */
  @Transactional(readOnly = true)
  public Passkeys.Asked toCreate(String token) {
    return passkeys.toCreate(by(token));
  }

  @Transactional
  public Person choosePassword(String token, String password) {
    var person = accept(token);
    passwords.set(person, password);
    return person;
  }

  /** A password of before counts no more: who is invited again may have lost it to somebody. */
  @Transactional
  public Person choosePasskey(
      String token, @Nullable Challenge challenge, String label, String answer) {
    var person = accept(token);
    passwords.forget(person);
    passkeys.add(person, challenge, label, answer);
    return person;
  }

  /** Before anything is looked for, so that links are not tried by the million. */
  public void count(Origin origin) {
    throttle
        .charge(List.of(new Tally(Limit.ADDRESS, origin.address())))
        .ifPresent(wait -> {
          throw new TooManyRequests("signin.problem.wait", wait);
        });
  }

  private Person accept(String token) {
    var invitation = waiting(token);
    if (!store.accept(invitation.id(), clock.instant())) {
      throw new Refused(Invitation.State.ACCEPTED.key());
    }
    var person = owner(invitation);
    sessions.endOthers(person.id(), null);
    activities.record("signin.invitationAccepted", "account", person.id(), person.login(), null);
    return person;
  }

  private Invitation waiting(String token) {
    var invitation =
        store
            .byHash(Invitations.mark(secret, token))
            .orElseThrow(() -> new Refused("signin.invitation.unknown"));
    var state = invitation.state(clock.instant());
    if (state != Invitation.State.WAITING) {
      throw new Refused(state.key());
    }
    return invitation;
  }

  private Person owner(Invitation invitation) {
    return accounts
        .person(invitation.account())
        .orElseThrow(() -> new Refused("signin.invitation.closed"));
  }
}
