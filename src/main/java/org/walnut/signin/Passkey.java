package org.walnut.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key in somebody's device with which they come in instead of a password.
 *
 * @param copied whether the device keeps it in a cloud as well
 */
public record Passkey(
    UUID id, String label, boolean copied, Instant createdAt, @Nullable Instant usedAt) {}
