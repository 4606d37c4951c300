package org.walnut.staff.web;

import jakarta.validation.constraints.Size;
import org.walnut.shared.InvalidInput;

/** A password of one's own, typed twice. */
record NewPassword(@Size(max = 256) String password, @Size(max = 256) String again) {

  String chosen() {
    if (!password.equals(again)) {
      throw InvalidInput.at("again", "staff.fault.again");
    }
    return password;
  }
}
