package org.walnut.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Person;

/**
 * Whose a passkey is, as the device keeps it: the county and the account, no name. So the county is
 * known before anything is looked for, and no list of keys beside the wall is needed.
 */
record KeyHandle(String county, UUID account) {

  private static final int COUNTY = 6;
  private static final int LENGTH = COUNTY + 16;

  static KeyHandle of(Person person) {
    return new KeyHandle(person.county(), person.id());
  }

  /** Empty when it is none of ours. */
  static Optional<KeyHandle> read(byte @Nullable [] bytes) {
    if (bytes == null || bytes.length != LENGTH) {
      return Optional.empty();
    }
    var county = new String(bytes, 0, COUNTY, StandardCharsets.US_ASCII);
    var id = ByteBuffer.wrap(bytes, COUNTY, LENGTH - COUNTY);
    return county.matches("\\d{6}")
        ? Optional.of(new KeyHandle(county, new UUID(id.getLong(), id.getLong())))
        : Optional.empty();
  }

  String text() {
    var bytes =
        ByteBuffer.allocate(LENGTH)
            .put(county.getBytes(StandardCharsets.US_ASCII))
            .putLong(account.getMostSignificantBits())
            .putLong(account.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
