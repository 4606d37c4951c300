package org.walnut.signin;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/**
 * Sends codes of six digits to phones and recognises them: random, kept as a keyed hash, for five
 * minutes, five tries and one use, in the session that asked (OWASP ASVS 5, 6.5 and 6.6). A code is
 * sent to whichever phone is named, so asking tells nothing about who has an account.
 */
@Service
public class PhoneCodes {

  static final Duration LIFE = Duration.ofMinutes(5);
  private static final Duration MEMORY = Duration.ofDays(1);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 1_000_000;

  private final PhoneCodeStore store;
  private final CodeTallies tallies;
  private final CodeLetters letters;
  private final SignInSecret secret;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PhoneCodes(
      PhoneCodeStore store,
      CodeTallies tallies,
      CodeLetters letters,
      SignInSecret secret,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.store = store;
    this.tallies = tallies;
    this.letters = letters;
    this.secret = secret;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Sends a code in the county at hand; too many for one phone or from one address have to wait.
   *
   * @param account for whom it is asked, when that is known
   */
  public AskedCode ask(
      CodePurpose purpose, PhoneNumber phone, @Nullable UUID account, Origin origin) {
    tallies.charge(phone, origin);
    return Objects.requireNonNull(transaction.execute(_ -> sent(purpose, phone, account)));
  }

  /** Looks at what somebody typed in the session that asked. */
  public CodeAnswer answer(@Nullable AskedCode asked, String typed, Origin origin) {
    var tried = tallies.tried(origin);
    if (asked == null) {
      return letters.nothingAsked();
    }
    var answer = Tenancy.within(asked.county(), () -> answered(asked, digits(typed), origin));
    if (answer instanceof CodeAnswer.Right) {
      tallies.forgive(tried);
    }
    return answer;
  }

  /** The phone that was proven by this code a short while ago, in the county at hand. */
  public Optional<PhoneNumber> proven(UUID code) {
    return Objects.requireNonNull(
        transaction.execute(_ -> store.proven(code, clock.instant().minus(LIFE))));
  }

  /** Forgets codes of long ago, in the county at hand. */
  public void tidy() {
    transaction.executeWithoutResult(_ -> store.forgetBefore(clock.instant().minus(MEMORY)));
  }

  private AskedCode sent(CodePurpose purpose, PhoneNumber phone, @Nullable UUID account) {
    var now = clock.instant();
    var code = "%06d".formatted(RANDOM.nextInt(CODES));
    var asked =
        new AskedCode(
            Ids.next(), Tenancy.requiredCounty(), purpose, phone.masked(), now.plus(LIFE));
    store.add(asked, account, phone, mark(asked.id(), code), now);
    letters.send(asked, account, phone, code);
    return asked;
  }

  private CodeAnswer answered(AskedCode asked, String typed, Origin origin) {
    var answer = Objects.requireNonNull(transaction.execute(_ -> compared(asked, typed)));
    if (answer instanceof CodeAnswer.Right right) {
      tallies.proven(right.phone(), origin);
    } else {
      letters.refused(asked);
    }
    return answer;
  }

  private CodeAnswer compared(AskedCode asked, String typed) {
    var now = clock.instant();
    var tried = store.tryOnce(asked.id(), now);
    if (tried.isEmpty()) {
      return new CodeAnswer.Over();
    }
    var fits = secret.fits(tried.get().mark(), "code", asked.id().toString(), typed);
    if (fits && store.use(asked.id(), now)) {
      return new CodeAnswer.Right(asked.id(), tried.get().phone(), tried.get().account());
    }
    return fits || tried.get().left() == 0
        ? new CodeAnswer.Over()
        : new CodeAnswer.Wrong(tried.get().left());
  }

  private String mark(UUID id, String code) {
    return secret.mark("code", id.toString(), code);
  }

  /** As people type a code they read: with a gap, or in full-width digits. */
  private static String digits(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
