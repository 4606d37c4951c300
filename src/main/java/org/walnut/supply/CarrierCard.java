package org.walnut.supply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A business that carries households. */
public record CarrierCard(
    UUID id, CarrierKind kind, String nameZh, String nameEn, @Nullable String creditCode) {}
