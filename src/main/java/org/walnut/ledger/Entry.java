package org.walnut.ledger;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posting as it stands in the books. */
record Entry(UUID id, Posting posting, @Nullable UUID reverses) {

  /** Whether the other says the same; labels and pages may have changed meanwhile. */
  boolean same(Entry other) {
    return posting.on().equals(other.posting.on())
        && posting.transfers().equals(other.posting.transfers())
        && Objects.equals(reverses, other.reverses);
  }
}
