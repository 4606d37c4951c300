package org.walnut.payment;

import java.util.UUID;

/** The payer declined, nobody paid in time, or a person closed it; {@code why} is a message key. */
public record PaymentFailed(UUID payment, UUID purpose, String why) {}
