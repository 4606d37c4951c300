package org.walnut.message;

/**
 * How many parts the networks cut a text into: 70 characters in one, 67 in each of several; texts
 * of plain Latin letters 160 and 153.
 */
public final class TextParts {

  private static final int WIDE = 70;
  private static final int WIDE_OF_SEVERAL = 67;
  private static final int PLAIN = 160;
  private static final int PLAIN_OF_SEVERAL = 153;

  private TextParts() {}

  public static int of(String text) {
    boolean plain = text.chars().allMatch(each -> each >= ' ' && each <= '~' || each == '\n');
    int one = plain ? PLAIN : WIDE;
    int several = plain ? PLAIN_OF_SEVERAL : WIDE_OF_SEVERAL;
    return text.length() <= one ? 1 : Math.ceilDiv(text.length(), several);
  }
}
