package org.walnut.message;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How somebody wishes to be told, and what not. Shows no number wherever it is written. */
public record Wish(
    Way way,
    Locale language,
    @Nullable String familyName,
    @Nullable String familyPhone,
    List<Topic> refused) {

  /** Of somebody who has said nothing. */
  static final Wish USUAL = new Wish(Way.SMS, Locale.CHINESE, null, null, List.of());

  public Wish {
    refused = List.copyOf(refused);
  }

  public boolean refuses(Topic topic) {
    return refused.contains(topic);
  }

  /** On paper where there is no phone. */
  Channel channel(@Nullable String ownPhone) {
    return switch (way) {
      case PRINT -> Channel.PRINT;
      case FAMILY -> Channel.SMS;
      case SMS -> ownPhone == null ? Channel.PRINT : Channel.SMS;
      case VOICE -> ownPhone == null ? Channel.PRINT : Channel.VOICE;
    };
  }

  @Nullable String phone(@Nullable String ownPhone) {
    return way == Way.FAMILY ? familyPhone : ownPhone;
  }

  @Override
  public String toString() {
    return way + " " + language + " " + refused;
  }
}
