package org.walnut.payment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of money sent back by hand.
 *
 * @param id of the refund, or of what came a second time
 * @param second whether it is the latter
 */
record HandReturn(UUID id, boolean second, String bankRef, LocalDate on) {}
