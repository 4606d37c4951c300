package org.walnut.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;

/**
 * Tokens with which programs act for a person: scoped to some of the person's acts, expiring,
 * revocable. The text of a token begins with its county, so that it is looked for in one county
 * only.
 */
@Service
public class Tokens {

  /** A new token; its text is shown this once and never kept. */
  public record Issued(UUID id, String token, Instant expiresAt, Set<Act> acts) {}

  /** A token that counts, as its owner sees it. */
  public record Live(UUID id, String label, Instant createdAt, Instant expiresAt) {}

  private static final Pattern TEXT = Pattern.compile("wn_(\\d{6})_([A-Za-z0-9_-]{43})");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TokenStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Tokens(TokenStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** The county in a token's text; empty when it is no token of ours. */
  public static Optional<String> countyOf(String token) {
    var parts = TEXT.matcher(token);
    return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
  }

  /** Gives the person a token that may do at most what the person may. */
  @Transactional
  public Issued issue(Person person, String label, Set<Act> wanted, Duration life) {
    var random = new byte[32];
    RANDOM.nextBytes(random);
    var text =
        "wn_"
            + person.county()
            + "_"
            + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    var now = clock.instant();
    var granted =
        wanted.isEmpty() ? person.acts() : Set.copyOf(wanted.stream().filter(person::may).toList());
    var issued = new Issued(Ids.next(), text, now.plus(life), granted);
    store.add(person, issued, label, hash(text), now);
    events.publishEvent(new TokenIssued(person, issued.id(), now));
    return issued;
  }

  /**
   * The person a token speaks for, with the acts both still have; empty when it is unknown, expired
   * or revoked.
   */
  @Transactional(readOnly = true)
  public Optional<Person> bearer(String token) {
    return store.bearer(hash(token), clock.instant());
  }

  /** The person's own tokens that count at present. */
  @Transactional(readOnly = true)
  public List<Live> of(Person person) {
    return store.of(person.id(), clock.instant());
  }

  /** Ends one of the person's own tokens; ending it twice does no harm. */
  @Transactional
  public void revoke(Person person, UUID token) {
    var now = clock.instant();
    if (store.revoke(person.id(), token, now)) {
      events.publishEvent(new TokenRevoked(person, token, now));
    } else if (!store.isOf(person.id(), token)) {
      throw new NotFound("access.token", token);
    }
  }

  /** Ends every token of an account; answers how many still counted. */
  @Transactional
  public int revokeAll(UUID account) {
    return store.revokeAll(account, clock.instant());
  }

  private static String hash(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
