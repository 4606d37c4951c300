package org.walnut.reconciliation;

import java.util.UUID;

/** What is known of an assignment that was asked for. */
record AssignedDifference(UUID difference, UUID payment, String code, String why) {}
