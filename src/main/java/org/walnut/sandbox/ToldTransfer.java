package org.walnut.sandbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * The words of a notice of a transfer.
 *
 * @param notice its number; the same one when the same thing is told again
 */
record ToldTransfer(
    UUID notice,
    UUID transfer,
    String billNo,
    String state,
    @Nullable String why,
    Money amount,
    Instant at) {}
