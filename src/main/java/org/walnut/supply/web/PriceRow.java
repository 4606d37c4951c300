package org.walnut.supply.web;

import java.util.UUID;

/**
 * What a carrier pays for a grade today.
 *
 * @param cursor where the page after this row begins
 */
public record PriceRow(
    UUID id,
    String carrier,
    String goods,
    String grade,
    String price,
    String perJin,
    String from,
    String cursor) {}
