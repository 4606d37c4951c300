package org.walnut.shop.web;

import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/**
 * A listing as programs see it in the market.
 *
 * @param available what can be sold of it today
 */
public record MarketItem(
    UUID id,
    String code,
    UUID shop,
    String shopNameZh,
    String shopNameEn,
    UUID goods,
    String category,
    String picture,
    String grade,
    Weight pack,
    Money price,
    PricePerKg pricePerKg,
    String titleZh,
    String titleEn,
    Weight available,
    long availablePacks,
    boolean soldOut,
    boolean perishable) {}
