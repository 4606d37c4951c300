package org.walnut.sandbox;

import java.util.UUID;
import org.walnut.shared.Money;

/** A payment as the payment service knows it. */
public record SandboxPayment(
    UUID id,
    PlayedService service,
    String tradeNo,
    String ref,
    Money amount,
    Money refunded,
    String merchant,
    String description,
    String notifyUrl,
    String returnUrl,
    SandboxState state) {}
