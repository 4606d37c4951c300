package org.walnut.order.web;

import java.util.List;
import java.util.UUID;
import org.walnut.shared.Money;

/** A checkout for programs: its orders, and where it is paid. */
public record PlacedJson(
    UUID checkout, UUID payment, List<UUID> orders, Money total, String payPath) {}
