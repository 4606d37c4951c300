package org.walnut.settlement;

import java.util.UUID;

/** What became of a correction. */
public sealed interface CorrectionResult {

  /** The line stands in the household's next statement. */
  record Corrected() implements CorrectionResult {}

  /** It is a large sum: somebody else must approve. */
  record Asked(UUID approval) implements CorrectionResult {}
}
