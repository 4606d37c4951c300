package org.walnut.shop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/** A shop as other rooms know it. */
public record ShopCard(
    UUID id,
    String code,
    String nameZh,
    String nameEn,
    DivisionCode town,
    @Nullable String storyZh,
    @Nullable String storyEn) {}
