package org.walnut.balance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * Money a buyer puts by.
 *
 * @param payment what is paid for it
 * @param creditedAt when it came into the balance
 * @param returnedAt when it was sent back at once, because the balance was full
 */
public record TopUp(
    UUID id,
    String code,
    UUID owner,
    UUID payment,
    Money amount,
    Instant askedAt,
    @Nullable Instant creditedAt,
    @Nullable Instant returnedAt) {

  boolean decided() {
    return creditedAt != null || returnedAt != null;
  }

  TopUp credited(Instant at) {
    return new TopUp(id, code, owner, payment, amount, askedAt, at, null);
  }

  TopUp returned(Instant at) {
    return new TopUp(id, code, owner, payment, amount, askedAt, null, at);
  }

  String path() {
    return "/balance/top-ups/" + id;
  }
}
