package org.walnut.message;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.walnut.shared.Signature;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The gate for receipts of the gateway: lets in only what it signed, and freshly. */
@Service
public class MessageReceipts {

  private final MessageReceiptBook book;
  private final GatewayDoors doors;
  private final JsonMapper json;
  private final Clock clock;

  MessageReceipts(MessageReceiptBook book, GatewayDoors doors, JsonMapper json, Clock clock) {
    this.book = book;
    this.doors = doors;
    this.json = json;
    this.clock = clock;
  }

  public ReceiptAnswer take(@Nullable Signature signature, byte[] body) {
    if (signature == null
        || !signature.fits(doors.secret(), body)
        || !signature.isFresh(clock.instant())) {
      book.forged();
      return ReceiptAnswer.FORGED;
    }
    try {
      return book.take(json.readValue(body, MessageReceipt.class));
    } catch (JacksonException unreadable) {
      return ReceiptAnswer.UNREADABLE;
    }
  }
}
