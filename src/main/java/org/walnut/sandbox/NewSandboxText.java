package org.walnut.sandbox;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.regex.Pattern;
import org.walnut.shared.InvalidInput;

/**
 * A text to be brought to a phone.
 *
 * @param number the sender's own number of it; handed over again with it, it is not brought twice
 * @param notifyUrl where the sender wants to be told what became of it
 */
public record NewSandboxText(UUID number, String phone, Way way, String text, String notifyUrl) {

  private static final int LONGEST = 1000;
  private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,20}");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+(/\\S*)?");

  public NewSandboxText {
    requireNonNull(number);
    requireNonNull(way);
    if (!PHONE.matcher(phone).matches()) {
      throw InvalidInput.at("phone", "sandbox.fault.phone");
    }
    if (text.isBlank() || text.length() > LONGEST) {
      throw InvalidInput.at("text", "sandbox.fault.text", LONGEST);
    }
    if (!WEB.matcher(notifyUrl).matches()) {
      throw InvalidInput.at("notifyUrl", "sandbox.fault.url");
    }
  }
}
