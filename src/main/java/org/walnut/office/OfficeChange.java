package org.walnut.office;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How an office is called and reached from now on.
 *
 * @param revision the one that was looked at
 */
public record OfficeChange(
    @Size(max = 80) String name,
    @Size(max = 120) @Nullable String address,
    @Size(max = 40) @Nullable String phone,
    @Size(max = 80) @Nullable String hours,
    int revision) {}
