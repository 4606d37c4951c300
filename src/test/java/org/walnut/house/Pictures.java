package org.walnut.house;

import java.util.Base64;

/** Pictures for tests that bring one. */
public final class Pictures {

  private static final String ONE_PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==";

  private Pictures() {}

  /** A PNG of one pixel. */
  public static byte[] png() {
    return Base64.getDecoder().decode(ONE_PIXEL);
  }
}
