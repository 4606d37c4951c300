package org.walnut.files;

import java.nio.ByteBuffer;

/**
 * Walks through a JPEG from mark to mark, since what lies within its parts may look like anything.
 */
final class Jpeg {

  private static final int START = 2;
  private static final int END_MARK = 0xD9;
  private static final int SCAN_MARK = 0xDA;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int FILLED = 0xFF;

  private Jpeg() {}

  /** Where the first picture ends; -1 if it does not. */
  static int end(byte[] content) {
    var bytes = ByteBuffer.wrap(content);
    int at = START;
    while (at + 4 <= content.length && mark(content, at) && content[at + 1] != (byte) END_MARK) {
      int kind = Byte.toUnsignedInt(content[at + 1]);
      if (kind == FILLED) {
        at++;
      } else {
        at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
        at = kind == SCAN_MARK ? behindScan(content, at) : at;
      }
    }
    boolean ends =
        at + 2 <= content.length && mark(content, at) && content[at + 1] == (byte) END_MARK;
    return ends ? at + 2 : -1;
  }

  /** The next mark that is none of those which belong to the scan. */
  private static int behindScan(byte[] content, int from) {
    int at = from;
    while (at + 1 < content.length && (!mark(content, at) || ofScan(content[at + 1]))) {
      at++;
    }
    return at;
  }

  private static boolean mark(byte[] content, int at) {
    return content[at] == (byte) 0xFF;
  }

  private static boolean ofScan(byte second) {
    int kind = Byte.toUnsignedInt(second);
    return kind == 0 || kind >= FIRST_RESTART && kind <= LAST_RESTART;
  }
}
