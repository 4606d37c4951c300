package org.walnut.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Seals;
import org.walnut.shared.Sql;

/** Decides whether a message may go to a phone, and when. */
@Component
class Admission {

  /** Why a message that its receiver does not want stays here. */
  static final String REFUSED = "message.why.refused";

  private static final Duration HOUR = Duration.ofHours(1);

  /** What is older is hardly sent again. */
  private static final Duration OLDEST = Duration.ofDays(30);

  private final Wishes wishes;
  private final MessageRules rules;
  private final ObjectProvider<MayBeTold> consents;
  private final Seals seals;
  private final JdbcClient db;
  private final Clock clock;

  Admission(
      Wishes wishes,
      MessageRules rules,
      ObjectProvider<MayBeTold> consents,
      Seals seals,
      JdbcClient db,
      Clock clock) {
    this.wishes = wishes;
    this.rules = rules;
    this.consents = consents;
    this.seals = seals;
    this.db = db;
    this.clock = clock;
  }

  /** The message key of the reason why it is not sent at all. */
  Optional<String> whyNot(NewMessage message, Topic topic, String phone) {
    return notWished(message.recipientKind(), message.recipient(), topic, message.channel())
        .or(() -> tooMany(topic, phone));
  }

  /** Now, or when the quiet ends. */
  Instant due(Topic topic, Instant now) {
    return topic.urgent() ? now : rules.rule().endOfQuiet(now);
  }

  /** Likewise, for one that goes once more: what its receiver wished may have changed since. */
  Optional<String> whyNotAgain(Kept message, String phone) {
    return notWished(message).or(() -> tooMany(message.topic(), phone));
  }

  /** For one that waits: what its receiver wished may have changed since it was written. */
  Optional<String> notWished(Kept message) {
    return notWished(
        message.recipientKind(), message.recipient(), message.topic(), message.channel());
  }

  /**
   * Whether whoever should hear of this has said that they do not want to, or has not consented.
   */
  Optional<String> notWished(RecipientKind kind, UUID recipient, Topic topic, Channel channel) {
    return topic.refusable()
        ? refused(kind, recipient, topic).or(() -> notConsented(kind, recipient, topic, channel))
        : Optional.empty();
  }

  private Optional<String> refused(RecipientKind kind, UUID recipient, Topic topic) {
    return wishes.of(kind, recipient).refuses(topic) ? Optional.of(REFUSED) : Optional.empty();
  }

  private Optional<String> notConsented(
      RecipientKind kind, UUID recipient, Topic topic, Channel channel) {
    return channel.byPhone()
        ? consents.stream()
            .flatMap(consent -> consent.whyNot(kind, recipient, topic, channel).stream())
            .findFirst()
        : Optional.empty();
  }

  /** What a household is paid it hears, however often. */
  private Optional<String> tooMany(Topic topic, String phone) {
    return topic.limited() && attempts(phone) >= rules.rule().textsPerHour()
        ? Optional.of("message.why.tooMany")
        : Optional.empty();
  }

  /** Of this hour, of messages old or new. Two that come at once are counted one by one. */
  private long attempts(String phone) {
    var mark = seals.mark(MarkKind.PHONE, phone);
    db.sql("select pg_advisory_xact_lock(hashtextextended(:mark, 1))")
        .param("mark", HexFormat.of().formatHex(mark))
        .query((_, _) -> true)
        .single();
    var now = clock.instant();
    return db.sql(
            """
            select count(*)
              from message
              join message_attempt attempt on attempt.county_id = message.county_id and attempt.message_id = message.id
             where message.phone_mark = :mark
               and message.written_at > :oldest
               and attempt.at > :since
            """)
        .param("mark", mark)
        .param("oldest", Sql.utc(now.minus(OLDEST)))
        .param("since", Sql.utc(now.minus(HOUR)))
        .query(Long.class)
        .single();
  }
}
