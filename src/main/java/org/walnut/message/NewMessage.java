package org.walnut.message;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told. The kind is the key of a {@link Template}, and {@code args} are the values
 * for its names; the words are made in both languages when it is sent and do not change afterwards.
 *
 * @param id whoever may send the same thing twice gives the same id; {@code
 *     org.walnut.shared.Ids#from} makes one of a cause
 * @param path the page that it is about
 * @param phone where a text message or call goes
 * @param language what the receiver reads; without one, what is known of the receiver
 * @param until after that it is worth nothing and is not sent any more
 */
public record NewMessage(
    @Nullable UUID id,
    String kind,
    Channel channel,
    RecipientKind recipientKind,
    UUID recipient,
    Map<String, Object> args,
    String path,
    @Nullable String phone,
    @Nullable Locale language,
    @Nullable Instant until) {

  public NewMessage {
    args = Map.copyOf(args);
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("a message is about a page of ours, not " + path);
    }
    if (channel == Channel.IN_APP && recipientKind != RecipientKind.ACCOUNT) {
      throw new IllegalArgumentException("only an account is told in the application");
    }
    if (hasSecret(args) && !channel.byPhone()) {
      throw new IllegalArgumentException("a secret goes to a phone only");
    }
  }

  public NewMessage(
      String kind,
      Channel channel,
      RecipientKind recipientKind,
      UUID recipient,
      Map<String, Object> args,
      String path) {
    this(null, kind, channel, recipientKind, recipient, args, path, null, null, null);
  }

  public NewMessage withId(UUID id) {
    return new NewMessage(
        id, kind, channel, recipientKind, recipient, args, path, phone, language, until);
  }

  public NewMessage toPhone(@Nullable String phone) {
    return new NewMessage(
        id, kind, channel, recipientKind, recipient, args, path, phone, language, until);
  }

  public NewMessage inLanguage(@Nullable Locale language) {
    return new NewMessage(
        id, kind, channel, recipientKind, recipient, args, path, phone, language, until);
  }

  public NewMessage until(Instant until) {
    return new NewMessage(
        id, kind, channel, recipientKind, recipient, args, path, phone, language, until);
  }

  boolean secret() {
    return hasSecret(args);
  }

  private static boolean hasSecret(Map<String, Object> args) {
    return args.values().stream().anyMatch(Secret.class::isInstance);
  }
}
