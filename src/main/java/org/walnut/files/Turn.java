package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a photograph must be turned to stand upright, as the camera noted in its EXIF part. */
final class Turn {

  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;
  private static final int ENTRY = 12;

  private Turn() {}

  /** 1 to 8, as EXIF counts; 1 when nothing is noted or the note cannot be read. */
  static int of(byte[] content) {
    try {
      int at =
          new String(content, 0, Math.min(content.length, 65_536), ISO_8859_1).indexOf("Exif\0\0");
      return at < 0 ? UPRIGHT : noted(ByteBuffer.wrap(content), at + 6);
    } catch (IndexOutOfBoundsException damaged) {
      return UPRIGHT;
    }
  }

  private static int noted(ByteBuffer bytes, int start) {
    bytes.order(bytes.get(start) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int list = start + bytes.getInt(start + 4);
    int entries = Short.toUnsignedInt(bytes.getShort(list));
    for (int i = 0; i < entries; i++) {
      int entry = list + 2 + i * ENTRY;
      if (Short.toUnsignedInt(bytes.getShort(entry)) == ORIENTATION) {
        int turn = Short.toUnsignedInt(bytes.getShort(entry + 8));
        return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
