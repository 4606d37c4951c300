package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people bring them, good and bad. */
final class Samples {

  private Samples() {}

  /** One pixel, of a colour of its own for each number. */
  static byte[] png(int number) {
    return picture("png", 1, 1, new Color(number));
  }

  static byte[] jpeg(int width, int height) {
    return picture("jpeg", width, height, Color.RED);
  }

  /** A photograph with a note of the camera's in its head. */
  static byte[] jpegNoting(String note) {
    var plain = jpeg(30, 20);
    return ByteBuffer.allocate(plain.length + note.length() + 4)
        .put(plain, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (note.length() + 2))
        .put(note.getBytes(ISO_8859_1))
        .put(plain, 2, plain.length - 2)
        .array();
  }

  /** A PNG whose head and frame are right and whose picture is none. */
  static byte[] hollow(byte[] png) {
    var hollow = png.clone();
    var data = new String(png, ISO_8859_1).indexOf("IDAT") + 4;
    Arrays.fill(hollow, data, data + 8, (byte) 0x5A);
    return hollow;
  }

  /** Without its last bytes. */
  static byte[] cut(byte[] content) {
    return Arrays.copyOf(content, content.length - 3);
  }

  /** A lossless WebP of one pixel. */
  static byte[] webp() {
    return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
  }

  /** The upper half red, the lower half blue, and a note that the camera was turned. */
  static byte[] turned(int turn) throws IOException {
    var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 40, 40);
    pen.setColor(Color.BLUE);
    pen.fillRect(40, 0, 40, 40);
    pen.dispose();
    var plain = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", plain);
    var exif =
        ByteBuffer.allocate(36)
            .put((byte) 0xFF)
            .put((byte) 0xE1)
            .putShort((short) 34)
            .put("Exif\0\0".getBytes(ISO_8859_1))
            .put("MM\0*".getBytes(ISO_8859_1))
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) turn)
            .putShort((short) 0)
            .putInt(0)
            .array();
    var bytes = plain.toByteArray();
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, 2);
    out.write(exif);
    out.write(bytes, 2, bytes.length - 2);
    return out.toByteArray();
  }

  /** A few bytes that say that they unfold to a picture as large as a village. */
  static byte[] hugePng() {
    var small = png(1);
    ByteBuffer.wrap(small).putInt(16, 40_000).putInt(20, 40_000);
    return small;
  }

  static byte[] pdf(String objects) {
    return ("%PDF-1.4\n" + objects + "\n%%EOF\n").getBytes(ISO_8859_1);
  }

  static byte[] pdfHiding(String objects) {
    var packer = new Deflater();
    packer.setInput(objects.getBytes(ISO_8859_1));
    packer.finish();
    var packed = new byte[1000];
    int length = packer.deflate(packed);
    packer.end();
    return pdf(
        "1 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\n"
            + new String(packed, 0, length, ISO_8859_1)
            + "\nendstream");
  }

  static byte[] xlsx(String part, byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] with(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  static byte[] with(byte[] first, String second) {
    return with(first, second.getBytes(ISO_8859_1));
  }

  private static byte[] picture(String kind, int width, int height, Color colour) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
