package org.walnut.signin.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The password that proves the owner; empty where there is none. */
record CurrentForm(@Nullable @Size(max = 256) String current) {

  String text() {
    return current == null ? "" : current;
  }
}
