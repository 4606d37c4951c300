package org.walnut.shared;

import org.springframework.http.HttpStatus;

/** This person may not do that. */
public class Forbidden extends Problem {

  public Forbidden(String key, Object... args) {
    super(HttpStatus.FORBIDDEN, key, args);
  }
}
