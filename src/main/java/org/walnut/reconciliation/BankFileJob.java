package org.walnut.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A long file of the bank that is read in the background.
 *
 * @param lines how many it has, once they are counted
 * @param done how many of them are written down
 * @param open how many differences wait for a person now that it is read
 * @param fault message key of why it could not be taken
 */
public record BankFileJob(
    UUID id,
    LocalDate day,
    String askedBy,
    Instant askedAt,
    BankFileStage stage,
    int lines,
    int done,
    int open,
    @Nullable String fault,
    List<String> faultArgs) {

  public BankFileJob {
    faultArgs = List.copyOf(faultArgs);
  }
}
