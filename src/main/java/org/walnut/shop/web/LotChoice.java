package org.walnut.shop.web;

/** A lot a listing is or may be sold from. */
public record LotChoice(String id, String code, String free, String bestBefore) {}
