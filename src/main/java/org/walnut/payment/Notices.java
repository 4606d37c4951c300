package org.walnut.payment;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.walnut.shared.Money;
import org.walnut.shared.Signature;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gate for notices of the payment service for trying things out: lets in only what it signed,
 * and freshly.
 */
@Service
public class Notices {

  private final NoticeBook book;
  private final ProviderSecret secret;
  private final JsonMapper json;
  private final Clock clock;

  Notices(NoticeBook book, ProviderSecret secret, JsonMapper json, Clock clock) {
    this.book = book;
    this.secret = secret;
    this.json = json;
    this.clock = clock;
  }

  /** A notice as it comes. */
  private record Told(
      UUID notice, NoticeKind kind, UUID payment, @Nullable UUID refund, Money amount) {

    Notice toNotice() {
      return new Notice(notice, kind, PayWay.SANDBOX, payment, 0, refund, amount, null);
    }
  }

  public NoticeAnswer take(@Nullable Signature signature, byte[] body) {
    if (signature == null
        || !signature.fits(secret.value(), body)
        || !signature.isFresh(clock.instant())) {
      book.forged(PayWay.SANDBOX);
      return NoticeAnswer.FORGED;
    }
    try {
      return book.take(json.readValue(body, Told.class).toNotice());
    } catch (JacksonException | NullPointerException | IllegalArgumentException unreadable) {
      return NoticeAnswer.UNREADABLE;
    }
  }
}
