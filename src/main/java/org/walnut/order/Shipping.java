package org.walnut.order;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who carries the parcel, and under which number. */
public record Shipping(
    @Size(max = 30) String courier,
    @Pattern(regexp = "[A-Za-z0-9-]{6,32}", message = "order.fault.waybill") String waybill) {}
