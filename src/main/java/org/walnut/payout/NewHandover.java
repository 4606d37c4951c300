package org.walnut.payout;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who took the cash and signed for it.
 *
 * @param slip a photograph of the signed slip, among the files
 */
public record NewHandover(
    @Size(min = 2, max = 60) String receiver, ReceiverKind relation, @Nullable UUID slip) {}
