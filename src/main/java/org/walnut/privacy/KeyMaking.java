package org.walnut.privacy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.security.GeneralSecurityException;

/** Makes keys: AES-256-GCM to seal with, HMAC-SHA-256 to mark with. */
final class KeyMaking {

  private KeyMaking() {}

  static Keyset fresh() {
    return rotated(KeysetHandle.newBuilder(), KeysetHandle.newBuilder());
  }

  /**
   * With a new key of each sort to work with from now on; the old ones still open what is there.
   */
  static Keyset rotated(Keyset old) {
    return rotated(KeysetHandle.newBuilder(old.sealing()), KeysetHandle.newBuilder(old.marking()));
  }

  /** Only the newest key of each sort. */
  static Keyset newestOnly(Keyset all) {
    try {
      return new Keyset(newestOnly(all.sealing()), newestOnly(all.marking()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the old keys could not be taken out", e);
    }
  }

  private static Keyset rotated(KeysetHandle.Builder sealing, KeysetHandle.Builder marking) {
    try {
      return new Keyset(
          with(sealing, PredefinedAeadParameters.AES256_GCM),
          with(marking, PredefinedPrfParameters.HMAC_SHA256_PRF));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key could not be made", e);
    }
  }

  private static KeysetHandle with(KeysetHandle.Builder keys, Parameters kind)
      throws GeneralSecurityException {
    return keys.addEntry(
            KeysetHandle.generateEntryFromParameters(kind).withRandomId().makePrimary())
        .build();
  }

  private static KeysetHandle newestOnly(KeysetHandle keys) throws GeneralSecurityException {
    var newest = keys.getPrimary();
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(newest.getKey()).withFixedId(newest.getId()).makePrimary())
        .build();
  }
}
