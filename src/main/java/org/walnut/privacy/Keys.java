package org.walnut.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys Walnut works with. They are made at the first start; a later start with other keys or
 * none is refused, because whatever it wrote would be lost.
 */
@Component
class Keys {

  private static final Logger log = LoggerFactory.getLogger(Keys.class);

  private final KeyFile file;
  private final KeyProof proof;
  private volatile Keyset current;

  Keys(KeyFile file, KeyProof proof) {
    this.file = file;
    this.proof = proof;
    this.current = known();
  }

  Keyset current() {
    return current;
  }

  String place() {
    return file.path().toString();
  }

  /** Adds a key of each sort, which is used from now on. */
  void rotate() {
    current = KeyMaking.rotated(current);
    file.write(current);
  }

  /** Throws every key but the newest away. */
  void keepNewest() {
    current = KeyMaking.newestOnly(current);
    file.write(current);
  }

  private Keyset known() {
    if (!file.exists()) {
      make();
    }
    var keys = file.read();
    if (!proof.exists()) {
      proof.leave(keys);
    }
    if (!proof.fits(keys)) {
      throw new UnfitKeys("The keys in " + file.path() + " are not those of this database.");
    }
    return keys;
  }

  private void make() {
    if (proof.exists()) {
      throw new UnfitKeys(
          "The keys of this database are missing: there is no file " + file.path() + ".");
    }
    file.write(KeyMaking.fresh());
    log.info("keys made in {}: keep a copy of this file in a safe place", file.path());
  }
}
