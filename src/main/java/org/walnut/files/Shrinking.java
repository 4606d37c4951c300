package org.walnut.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

/**
 * Makes a small picture of a large one: upright, on white, as JPEG, and without what the camera
 * noted of the place. Large ones are read with rows and columns left out, two at a time, so that
 * memory stays bounded.
 */
final class Shrinking {

  private static final Semaphore PLACES = new Semaphore(2);

  private Shrinking() {}

  static byte[] of(byte[] content, int edge) throws IOException {
    PLACES.acquireUninterruptibly();
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(drawn(read(content, edge), Turn.of(content), edge), "jpeg", out);
      return out.toByteArray();
    } finally {
      PLACES.release();
    }
  }

  private static BufferedImage read(byte[] content, int edge) throws IOException {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("no reader knows this picture");
      }
      var reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longer / (edge * 2));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wish);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage drawn(BufferedImage large, int turn, int edge) {
    boolean lying = turn >= 5;
    int width = lying ? large.getHeight() : large.getWidth();
    int height = lying ? large.getWidth() : large.getHeight();
    double scale = Math.min(1.0, (double) edge / Math.max(width, height));
    var small =
        new BufferedImage(
            Math.max(1, (int) Math.round(width * scale)),
            Math.max(1, (int) Math.round(height * scale)),
            BufferedImage.TYPE_INT_RGB);
    var pen = small.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, small.getWidth(), small.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    var move = AffineTransform.getScaleInstance(scale, scale);
    move.concatenate(upright(turn, large.getWidth(), large.getHeight()));
    pen.drawImage(large, move, null);
    pen.dispose();
    return small;
  }

  /** The eight ways in which EXIF says that a camera was held. */
  private static AffineTransform upright(int turn, double w, double h) {
    return switch (turn) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
