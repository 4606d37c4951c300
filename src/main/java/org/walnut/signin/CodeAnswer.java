package org.walnut.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a code that somebody typed. */
public sealed interface CodeAnswer {

  /**
   * It is the one that was sent.
   *
   * @param account for whom it was asked, when that was known
   */
  record Right(UUID code, PhoneNumber phone, @Nullable UUID account) implements CodeAnswer {}

  /** It is another one; so many tries are left. */
  record Wrong(int left) implements CodeAnswer {}

  /** There is nothing to answer any more: never asked here, too late, used, or tried too often. */
  record Over() implements CodeAnswer {}
}
