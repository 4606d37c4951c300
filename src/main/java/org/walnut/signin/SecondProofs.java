package org.walnut.signin;

import java.time.Clock;
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

  private final JdbcClient db;
  private final PasskeyStore passkeys;
  private final AccountPhones phones;
  private final Activities activities;
  private final Clock clock;

  SecondProofs(
      JdbcClient db,
      PasskeyStore passkeys,
      AccountPhones phones,
      Activities activities,
      Clock clock) {
    this.db = db;
    this.passkeys = passkeys;
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
    var there = means(person.id()).any();
    if (rule == SecondProofRule.ALWAYS && !there) {
      throw new Refused("signin.problem.noSecondProof");
    }
    return there;
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
