package org.walnut.reconciliation;

import java.time.LocalDate;

/**
 * What became of a file.
 *
 * @param before whether the same file had been read already; then nothing was done
 * @param open the differences of its day that wait for a person now
 */
public record FileTaken(Side side, LocalDate day, int lines, boolean before, long open) {}
