package org.walnut.shop.web;

import java.util.UUID;

/** A shop in the list of the county; its Chinese name is what the list is ordered by. */
public record ShopRow(
    UUID id,
    String code,
    String nameZh,
    String name,
    String place,
    String listings,
    String market) {}
