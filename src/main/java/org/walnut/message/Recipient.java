package org.walnut.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/** Somebody who can be told, as the room that knows them says. Personal: for telling only. */
public record Recipient(
    UUID id, String code, String name, @Nullable String phone, DivisionCode place) {

  @Override
  public String toString() {
    return code;
  }
}
