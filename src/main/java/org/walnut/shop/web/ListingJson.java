package org.walnut.shop.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.shop.ListingState;

/** A listing with the lots it is sold from. */
public record ListingJson(
    UUID id,
    String code,
    UUID shop,
    UUID goods,
    String grade,
    Weight pack,
    Money price,
    String titleZh,
    String titleEn,
    ListingState state,
    Instant listedAt,
    Weight available,
    List<UUID> lots) {}
