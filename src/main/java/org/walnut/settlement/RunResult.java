package org.walnut.settlement;

import java.util.UUID;

/** What became of a run that was asked for. */
public sealed interface RunResult {

  /** Statements were made. */
  record Made(UUID run) implements RunResult {}

  /** Nothing is owed that no statement says; households without a bank card are left out. */
  record NothingOwed(RunPreview preview) implements RunResult {}
}
