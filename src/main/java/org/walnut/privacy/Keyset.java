package org.walnut.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seals, opens and marks with the keys of one installation. */
final class Keyset {

  /** A sealed value and a mark begin with what tells their key: one byte and four, or four. */
  private static final int PREFIX = 5;

  private static final int MARK_BYTES = 16;

  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the library of ciphers does not start", e);
    }
  }

  private final KeysetHandle sealing;
  private final KeysetHandle marking;
  private final Aead aead;
  private final PrfSet prf;

  Keyset(KeysetHandle sealing, KeysetHandle marking) throws GeneralSecurityException {
    this.sealing = sealing;
    this.marking = marking;
    this.aead = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
    this.prf = marking.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  KeysetHandle sealing() {
    return sealing;
  }

  KeysetHandle marking() {
    return marking;
  }

  /** As it stands in the second to fifth byte of what is sealed with the newest key. */
  byte[] sealingKey() {
    return bytes(sealing.getPrimary().getId());
  }

  /** As it stands in the first four bytes of a mark made with the newest key. */
  byte[] markingKey() {
    return bytes(prf.getPrimaryId());
  }

  byte[] seal(byte[] clear, byte[] place) {
    try {
      return aead.encrypt(clear, place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a value could not be sealed", e);
    }
  }

  byte[] open(byte[] sealed, byte[] place) {
    try {
      return aead.decrypt(sealed, place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a sealed value does not open at " + new String(place, UTF_8), e);
    }
  }

  byte[] mark(String text) {
    return mark(prf.getPrimaryId(), text);
  }

  /** Whether this mark was made of this text with one of our keys. */
  boolean marked(byte[] mark, String text) {
    try {
      var key = ByteBuffer.wrap(mark).getInt();
      return prf.getPrfs().containsKey(key) && Arrays.equals(mark(key, text), mark);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same number for the same place, below the number of ways. */
  int spread(byte[] place, int ways) {
    var number = ByteBuffer.wrap(mark(new String(place, UTF_8)), Integer.BYTES, Integer.BYTES);
    return Math.floorMod(number.getInt(), ways);
  }

  private byte[] mark(int key, String text) {
    try {
      var prf = Objects.requireNonNull(this.prf.getPrfs().get(key));
      return ByteBuffer.allocate(Integer.BYTES + MARK_BYTES)
          .putInt(key)
          .put(prf.compute(text.getBytes(UTF_8), MARK_BYTES))
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a value could not be marked", e);
    }
  }

  /** One key, without what is secret of it. */
  record Id(int id, boolean newest, boolean marks) {}

  List<Id> ids() {
    return Stream.concat(ids(sealing, false), ids(marking, true)).toList();
  }

  private static Stream<Id> ids(KeysetHandle keys, boolean marks) {
    return IntStream.range(0, keys.size())
        .mapToObj(keys::getAt)
        .map(key -> new Id(key.getId(), key.isPrimary(), marks));
  }

  static int keyOf(byte[] sealed) {
    return ByteBuffer.wrap(sealed, 1, PREFIX - 1).getInt();
  }

  private static byte[] bytes(int id) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(id).array();
  }
}
