package org.walnut.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.AccountLife;
import org.walnut.access.Person;
import org.walnut.access.StaffAccounts;
import org.walnut.audit.Activities;
import org.walnut.message.Channel;
import org.walnut.message.Messages;
import org.walnut.message.NewMessage;
import org.walnut.message.RecipientKind;
import org.walnut.message.Secret;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/**
 * Invites people to an account, so that nobody but its owner ever knows the way in. The link is
 * shown once; a new one makes the one before worthless.
 */
@Service
public class Invitations {

  /** A new invitation; its link is shown this once and never kept. */
  public record Issued(UUID id, UUID account, String link, Instant expiresAt) {}

  static final Duration LIFE = Duration.ofDays(7);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final InvitationStore store;
  private final StaffAccounts staff;
  private final AccountLife life;
  private final RelyingParty walnut;
  private final SignInSecret secret;
  private final Messages messages;
  private final Activities activities;
  private final Clock clock;

  Invitations(
      InvitationStore store,
      StaffAccounts staff,
      AccountLife life,
      RelyingParty walnut,
      SignInSecret secret,
      Messages messages,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.staff = staff;
    this.life = life;
    this.walnut = walnut;
    this.secret = secret;
    this.messages = messages;
    this.activities = activities;
    this.clock = clock;
  }

  /** Opens an account without a way in and invites its owner. */
  @Transactional
  public Issued invite(Invitee invitee) {
    return issue(life.person(staff.engage(invitee.staff())), invitee.phone());
  }

  /** Invites the owner of an account there is, who has lost the way in. */
  @Transactional
  public Issued again(UUID account, @Nullable String phone) {
    return issue(life.person(account), phone);
  }

  /**
   * A post passes to somebody else: the old account is closed, the new one has its role and reach.
   */
  @Transactional
  public Issued handOver(UUID account, Successor successor) {
    var before = life.person(account);
    if (!before.role().staff()) {
      throw new Refused("access.account.noStaff");
    }
    store.withdraw(account, clock.instant());
    life.close(account);
    var after = life.person(staff.succeed(before, successor.after(before)));
    activities.record("signin.handedOver", "account", account, before.login(), after.login());
    return issue(after, successor.phone());
  }

  /** The link counts no more. */
  @Transactional
  public void withdraw(UUID account) {
    var person = life.person(account);
    if (store.withdraw(account, clock.instant()) == 0) {
      throw new Refused("signin.invitation.noneWaits");
    }
    activities.record("signin.invitationWithdrawn", "account", account, person.login(), null);
  }

  /** The last invitation to an account. */
  @Transactional(readOnly = true)
  public Optional<Invitation> latest(UUID account) {
    return store.latest(account);
  }

  static String mark(SignInSecret secret, String token) {
    return secret.mark("invitation", token);
  }

  private Issued issue(Person person, @Nullable String phone) {
    var now = clock.instant();
    store.withdraw(person.id(), now);
    var random = new byte[BYTES];
    RANDOM.nextBytes(random);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    var id = Ids.next();
    store.add(id, person.id(), mark(secret, token), now, now.plus(LIFE));
    var link = walnut.link("/invitation/" + Tenancy.requiredCounty() + "/" + token);
    activities.record("signin.invited", "account", person.id(), person.login(), null);
    if (phone != null) {
      messages.send(text(person, link, phone));
    }
    return new Issued(id, person.id(), link, now.plus(LIFE));
  }

  private static NewMessage text(Person person, String link, String phone) {
    return new NewMessage(
        null,
        "signin.message.invitation",
        Channel.SMS,
        RecipientKind.ACCOUNT,
        person.id(),
        List.of(new Secret(link)),
        "/sign-in",
        phone);
  }
}
