package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkingTests {

  @Test
  void a_large_picture_becomes_small_and_a_small_one_stays_so() throws Exception {
    var small = read(Shrinking.of(Samples.jpeg(2000, 1000), 160));
    assertThat(small.getWidth()).isEqualTo(160);
    assertThat(small.getHeight()).isEqualTo(80);
    assertThat(read(Shrinking.of(Samples.jpeg(30, 20), 160)).getWidth()).isEqualTo(30);
    assertThat(read(Shrinking.of(Samples.png(0xFF0000), 160)).getWidth()).isEqualTo(1);
    assertThat(read(Shrinking.of(Samples.webp(), 160)).getWidth()).isPositive();
  }

  /** The picture is red at its left and blue at its right, before it is turned. */
  @ParameterizedTest
  @CsvSource({
    "1, 80, 40, 10, 20", "2, 80, 40, 70, 20", "3, 80, 40, 70, 20", "4, 80, 40, 10, 20",
    "5, 40, 80, 20, 10", "6, 40, 80, 20, 10", "7, 40, 80, 20, 70", "8, 40, 80, 20, 70"
  })
  void a_photograph_stands_upright(int turn, int width, int height, int redX, int redY)
      throws Exception {
    var small = read(Shrinking.of(Samples.turned(turn), 160));
    assertThat(small.getWidth()).isEqualTo(width);
    assertThat(small.getHeight()).isEqualTo(height);
    assertThat(new Color(small.getRGB(redX, redY)).getRed()).isGreaterThan(200);
    assertThat(new Color(small.getRGB(width - 1 - redX, height - 1 - redY)).getBlue())
        .isGreaterThan(200);
  }

  @Test
  void what_the_camera_noted_is_left_behind() throws Exception {
    assertThat(new String(Samples.turned(6), ISO_8859_1)).contains("Exif");
    assertThat(new String(Shrinking.of(Samples.turned(6), 160), ISO_8859_1)).doesNotContain("Exif");
  }

  private static BufferedImage read(byte[] content) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(content));
  }
}
