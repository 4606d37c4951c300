package org.walnut.message;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told. The kind is the message key of its words, as {@code
 * settlement.message.paid}, and {@code args} are their arguments; the words are made in both
 * languages when it is sent and do not change afterwards. A {@link Secret} among them is never
 * kept.
 *
 * @param id whoever may send the same thing twice gives the same id; {@code
 *     org.walnut.shared.Ids#from} makes one of a cause
 * @param path the page that it is about
 * @param phone where a text message goes
 */
public record NewMessage(
    @Nullable UUID id,
    String kind,
    Channel channel,
    RecipientKind recipientKind,
    UUID recipient,
    List<Object> args,
    String path,
    @Nullable String phone) {

  public NewMessage {
    args = List.copyOf(args);
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("a message is about a page of ours, not " + path);
    }
    if (channel == Channel.IN_APP && recipientKind != RecipientKind.ACCOUNT) {
      throw new IllegalArgumentException("only an account is told in the application");
    }
  }

  boolean holdsSecret() {
    return args.stream().anyMatch(Secret.class::isInstance);
  }

  public NewMessage(
      String kind,
      Channel channel,
      RecipientKind recipientKind,
      UUID recipient,
      List<Object> args,
      String path) {
    this(null, kind, channel, recipientKind, recipient, args, path, null);
  }
}
