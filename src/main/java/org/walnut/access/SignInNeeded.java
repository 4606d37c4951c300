package org.walnut.access;

import org.springframework.http.HttpStatus;
import org.walnut.shared.Problem;

/** Nobody is signed in, or the token does not count. */
public class SignInNeeded extends Problem {

  public SignInNeeded(String key) {
    super(HttpStatus.UNAUTHORIZED, key);
  }
}
