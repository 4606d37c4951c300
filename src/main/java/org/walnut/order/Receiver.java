package org.walnut.order;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** To whom and where the parcel goes. */
public record Receiver(
    @Size(max = 40) String name,
    @Pattern(regexp = "[0-9]{7,12}", message = "order.fault.phone") String phone,
    @Size(min = 6, max = 120) String address) {}
