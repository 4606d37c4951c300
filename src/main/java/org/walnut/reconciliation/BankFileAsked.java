package org.walnut.reconciliation;

import java.util.UUID;

/** A long file waits to be read. Told again until it is. */
record BankFileAsked(UUID job) {}
