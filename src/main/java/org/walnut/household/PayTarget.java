package org.walnut.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a household's money goes. Personal: for payout files only. */
public record PayTarget(
    UUID id, String code, String headName, @Nullable String bankCard, @Nullable String phone) {}
