package org.walnut.complaint;

import java.util.UUID;
import org.walnut.shared.DivisionCode;

/**
 * A complaint just filed.
 *
 * @param secret with the code, opens the complaint to whoever filed it; nobody can be told it again
 */
public record Filed(UUID id, String code, String secret, DivisionCode place) {

  @Override
  public String toString() {
    return code;
  }
}
