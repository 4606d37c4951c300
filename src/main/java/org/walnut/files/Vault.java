package org.walnut.files;

import org.springframework.core.io.Resource;

/** Where contents lie, each under its own hash, those of each county apart. */
interface Vault {

  /** Answers the hash under which the content lies. */
  String keep(byte[] content);

  Resource open(String hash);

  /** Whether the content that lies there is the one that was kept. */
  boolean isWhole(String hash);
}
