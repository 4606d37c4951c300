package org.walnut.reconciliation;

import java.util.UUID;

/**
 * What becomes of a file of the bank: a short one is read at once, a long one in the background.
 */
public sealed interface BankFileResult {

  record Read(FileTaken taken) implements BankFileResult {}

  record Begun(UUID job) implements BankFileResult {}
}
