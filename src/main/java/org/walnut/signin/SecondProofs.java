package org.walnut.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Refused;
import org.walnut.shared.Sql;

/**
 * Says who has to show more than the password, and by what: a passkey or a code to the phone (OWASP
 * ASVS 5, 6.3.3). All in the county at hand.
 */
@Service
public class SecondProofs {

  /** What somebody can show. */
  public record Means(boolean passkey, Optional<PhoneNumber> phone) {
    public boolean any() {
      return passkey || phone.isPresent();
    }
  }

  private static final Duration FIRST = Duration.ofDays(1);

  private final JdbcClient db;
  private final PasskeyStore passkeys;
  private final Passkeys keys;
  private final AccountPhones phones;
  private final Activities activities;
  private final Clock clock;

  SecondProofs(
      JdbcClient db,
      PasskeyStore passkeys,
      Passkeys keys,
      AccountPhones phones,
      Activities activities,
      Clock clock) {
    this.db = db;
    this.passkeys = passkeys;
    this.keys = keys;
    this.phones = phones;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public SecondProofRule rule() {
    return db.sql("select rule from second_proof_rule")
        .query((row, _) -> SecondProofRule.valueOf(row.getString("rule")))
        .optional()
        .orElse(SecondProofRule.WHERE_THERE_IS_ONE);
  }

  /** Who asks it of all has to have one, or would be the first to stay outside. */
  @Transactional
  public void change(SecondProofRule rule, Person me) {
    if (rule == SecondProofRule.ALWAYS && !means(me.id()).any()) {
      throw new Refused("signin.problem.youFirst");
    }
    db.sql(
            """
            insert into second_proof_rule (rule, since)
            values (:rule, :now)
                on conflict (county_id) do update set rule = excluded.rule, since = excluded.since
            """)
        .param("rule", rule.name())
        .param("now", Sql.utc(clock.instant()))
        .update();
    activities.record("signin.ruleChanged", "account", me.id(), me.login(), rule.name());
  }

  @Transactional(readOnly = true)
  public Means means(UUID account) {
    return new Means(!passkeys.of(account).isEmpty(), phones.of(account));
  }

  /**
   * Whether the password alone does not do; refused when more is asked for and nothing is there.
   */
  @Transactional(readOnly = true)
  public boolean asks(Person person) {
    var rule = person.role().staff() ? rule() : SecondProofRule.NEVER;
    if (rule == SecondProofRule.NEVER) {
      return false;
    }
    if (means(person.id()).any()) {
      return true;
    }
    if (rule == SecondProofRule.ALWAYS && !maySetFirst(person.id())) {
      throw new Refused("signin.problem.noSecondProof");
    }
    return rule == SecondProofRule.ALWAYS;
  }

  /** Whoever was just let in by an invitation may give themselves the first, for one day. */
  @Transactional
  public void letSetFirst(UUID account) {
    db.sql(
            """
            insert into first_proof (account_id, until)
            values (:account, :until)
                on conflict (county_id, account_id) do update set until = excluded.until
            """)
        .param("account", account)
        .param("until", Sql.utc(clock.instant().plus(FIRST)))
        .update();
  }

  /** Whether somebody without any proof may enter a phone while they sign in. */
  @Transactional(readOnly = true)
  public boolean maySetFirst(UUID account) {
    return !means(account).any()
        && db.sql(
                """
                select exists (select
                                 from first_proof
                                where account_id = :account
                                  and until > :now)
                """)
            .param("account", account)
            .param("now", Sql.utc(clock.instant()))
            .query(Boolean.class)
            .single();
  }

  /** Gives up a person's own passkey; not the last proof where everybody has to have one. */
  @Transactional
  public void giveUp(Person me, UUID passkey) {
    keys.remove(me, passkey);
    requireOne(me);
  }

  /** Gives up a person's own phone, likewise. */
  @Transactional
  public void giveUpPhone(Person me) {
    phones.giveUp(me);
    requireOne(me);
  }

  private void requireOne(Person me) {
    if (me.role().staff() && rule() == SecondProofRule.ALWAYS && !means(me.id()).any()) {
      throw new Refused("signin.problem.lastProof");
    }
  }

  /** Somebody lost phone and device: both count no more, and the old phone is told. */
  @Transactional
  public void takeAway(UUID account, String bookName) {
    phones.release(account, bookName);
    for (var key : passkeys.of(account)) {
      passkeys.remove(account, key.id(), clock.instant());
      activities.record("signin.passkeyRemoved", "account", account, bookName, null);
    }
  }
}
