package org.walnut.reconciliation;

import java.util.UUID;

/** What is known of a posting that was asked for. */
record PostedDifference(UUID difference, CounterAccount counter, String why) {}
