package org.walnut.settlement;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.walnut.shared.Money;

/**
 * What puts a statement right that a household objects to.
 *
 * @param line the settlement line of the statement that is wrong
 * @param amount what the household is owed more, or less when negative; against the carrier
 * @param answer what was found and what the household is told
 * @param evidence the paper that shows it, a file kept before
 */
public record NewCorrection(
    UUID line, Money amount, @Size(min = 4, max = 200) String answer, UUID evidence) {}
