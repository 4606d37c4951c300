package org.walnut.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A file that somebody has at hand and brings along with a form. */
record Paper(String name, String type, byte[] content) {

  static Paper photograph() {
    var picture = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Paper("photograph.png", "image/png", picture.toByteArray());
  }

  static Paper document() {
    return new Paper("paper.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(UTF_8));
  }

  static Paper list(String lines) {
    return new Paper("list.csv", "text/csv", lines.getBytes(UTF_8));
  }
}
