package org.walnut.shop.web;

/** What a pack cost from when on. */
public record PriceRow(String from, String price, String who) {}
