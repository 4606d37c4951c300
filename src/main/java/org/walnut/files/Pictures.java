package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Looks into the bytes of pictures, and makes a small one of those that promise to be one. */
final class Pictures {

  private static final long MOST_PIXELS = 50_000_000;
  private static final int TRIED = 160;
  private static final int PNG_SIGN = 8;
  private static final int CHUNK_FRAME = 12;
  private static final int RIFF_FRAME = 8;

  /** What another program would take for its own behind the end of a photograph. */
  private static final Pattern STRANGER =
      Pattern.compile(
          "PK\\x03\\x04|PK\\x05\\x06|%PDF-|(?i:<script|<html|<svg[\\s/>]|<\\?php|<!doctype)");

  private Pictures() {}

  /** The message key of what is wrong. */
  static Optional<String> fault(FileKind kind, byte[] content) {
    boolean whole =
        switch (kind) {
          case PNG -> endsAtItsLastChunk(content);
          case WEBP -> endsWhereItSays(content);
          case JPEG -> nothingStrangeFollows(content);
          case PDF, XLSX, CSV -> true;
        };
    return whole
        ? tooManyPixels(content).or(() -> unreadable(content))
        : Optional.of("files.fault.appended");
  }

  private static boolean endsAtItsLastChunk(byte[] content) {
    var bytes = ByteBuffer.wrap(content);
    long at = PNG_SIGN;
    while (at + CHUNK_FRAME <= content.length) {
      long length = Integer.toUnsignedLong(bytes.getInt((int) at));
      var type = new String(content, (int) at + 4, 4, ISO_8859_1);
      at += CHUNK_FRAME + length;
      if (type.equals("IEND")) {
        return at == content.length;
      }
    }
    return false;
  }

  private static boolean endsWhereItSays(byte[] content) {
    long said = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFFFFFFL;
    return content.length == RIFF_FRAME + said + said % 2;
  }

  /** Phones write more pictures and notes of their own behind the first; programs do not belong. */
  private static boolean nothingStrangeFollows(byte[] content) {
    int end = Jpeg.end(content);
    return end > 0
        && !STRANGER.matcher(new String(content, end, content.length - end, ISO_8859_1)).find();
  }

  /** Told by the head of the picture: one that unfolds to more would fill the memory. */
  private static Optional<String> tooManyPixels(byte[] content) {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return Optional.of("files.fault.broken");
      }
      var reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return pixels > MOST_PIXELS ? Optional.of("files.fault.pixels") : Optional.empty();
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      return Optional.of("files.fault.broken");
    }
  }

  /** One that cannot be shown is better refused to whoever has it than found out by a reader. */
  private static Optional<String> unreadable(byte[] content) {
    try {
      Shrinking.of(content, TRIED);
      return Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.of("files.fault.broken");
    }
  }
}
