package org.walnut.shop.web;

/** A shop in the list of the county. */
public record ShopRow(String code, String name, String place, String listings, String market) {}
