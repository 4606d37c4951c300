package org.walnut.shared;

import org.springframework.http.HttpStatus;

/** The thing asked for does not exist, or this person may not see it. */
public class NotFound extends Problem {

  /** The kind is a message key, as {@code household.kind}. */
  public NotFound(String kindKey, Object id) {
    super(HttpStatus.NOT_FOUND, "problem.NotFound.text", new Word(kindKey), id);
  }
}
