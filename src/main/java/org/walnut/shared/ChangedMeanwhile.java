package org.walnut.shared;

import org.springframework.http.HttpStatus;

/** Somebody else saved first. */
public class ChangedMeanwhile extends Problem {

  /** The kind is a message key, as {@code household.kind}. */
  public ChangedMeanwhile(String kindKey, Object id) {
    super(HttpStatus.CONFLICT, "problem.ChangedMeanwhile.text", new Word(kindKey), id);
  }
}
