package org.walnut.shared;

import org.springframework.http.HttpStatus;

/**
 * The request is understood and allowed, but a rule of the business stands against it as things are
 * now.
 */
public class Refused extends Problem {

  public Refused(String key, Object... args) {
    super(HttpStatus.CONFLICT, key, args);
  }
}
