package org.walnut.signin;

import java.util.UUID;

/** What became of a code that somebody typed. */
public sealed interface CodeAnswer {

  /** It is the one that was sent. */
  record Right(UUID code, PhoneNumber phone) implements CodeAnswer {}

  /** It is another one; so many tries are left. */
  record Wrong(int left) implements CodeAnswer {}

  /** There is nothing to answer any more: never asked here, too late, used, or tried too often. */
  record Over() implements CodeAnswer {}
}
