package org.walnut.message;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;

/**
 * How somebody wishes to be told from now on. A phone of the family that is not given stays as it
 * is, for nobody who fills in the form sees the whole number.
 *
 * @param refused what they do not want to hear of; codes and money cannot be refused
 */
public record NewWish(
    Way way,
    @Pattern(regexp = "zh|en", message = "message.fault.language") String language,
    @Nullable @Size(max = 40) String familyName,
    @Nullable @Pattern(regexp = "[0-9+][0-9 -]{5,18}[0-9]", message = "message.fault.phone")
        String familyPhone,
    List<Topic> refused) {

  public NewWish {
    refused = List.copyOf(refused);
    familyPhone = familyPhone == null ? null : familyPhone.replaceAll("[ -]", "");
    if (refused.stream().anyMatch(topic -> !topic.refusable())) {
      throw InvalidInput.at("refused", "message.fault.refused");
    }
  }

  /** What holds after this, when that held before. */
  Wish after(Wish before) {
    @Nullable String phone = familyPhone == null ? before.familyPhone() : familyPhone;
    if (way == Way.FAMILY && phone == null) {
      throw InvalidInput.at("familyPhone", "message.fault.familyPhone");
    }
    return new Wish(way, Locale.of(language), familyName, phone, refused);
  }
}
