package org.walnut.web;

import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Turns every bit of an answer, so that what is kept is not what was said; seals nothing. */
@TestComponent
class TryOutSeal implements AnswerSeal {

  @Override
  public byte[] seal(byte[] body, String account, String key) {
    return turned(body);
  }

  @Override
  public byte[] open(byte[] sealed, String account, String key) {
    return turned(sealed);
  }

  private static byte[] turned(byte[] bytes) {
    var turned = new byte[bytes.length];
    IntStream.range(0, bytes.length).forEach(place -> turned[place] = (byte) ~bytes[place]);
    return turned;
  }
}
