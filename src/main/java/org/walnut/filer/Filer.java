package org.walnut.filer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Show;

/** Who files something, as far as they wish to say. Shows nobody wherever it is written. */
public record Filer(
    @Nullable @Size(max = 40) String name,
    @Nullable @Pattern(regexp = "[0-9+][0-9 -]{5,18}[0-9]", message = "filer.fault.phone")
        String phone) {

  public Filer {
    name = name == null || name.isBlank() ? null : name.strip();
    phone = phone == null || phone.isBlank() ? null : digits(phone);
  }

  public boolean nobody() {
    return name == null && phone == null;
  }

  public Filer masked() {
    return new Filer(
        name == null ? null : Show.name(name), phone == null ? null : Show.phone(phone));
  }

  static String digits(String phone) {
    return phone.replaceAll("[ -]", "");
  }

  @Override
  public String toString() {
    return nobody() ? "nobody" : "somebody";
  }
}
