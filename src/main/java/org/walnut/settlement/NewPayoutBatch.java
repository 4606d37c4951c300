package org.walnut.settlement;

import java.util.List;
import java.util.UUID;

/** Pay these statements; without any, all that are ready. */
public record NewPayoutBatch(List<UUID> statements) {}
