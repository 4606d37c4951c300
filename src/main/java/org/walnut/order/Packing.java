package org.walnut.order;

import jakarta.validation.constraints.Positive;
import org.walnut.shared.Weight;

/**
 * What the packer found on the scales.
 *
 * @param weight the parcel with its goods and packaging
 */
public record Packing(@Positive Weight weight) {}
