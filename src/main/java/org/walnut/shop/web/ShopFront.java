package org.walnut.shop.web;

/** A shop as its page in the market shows it. */
public record ShopFront(String path, String name, String place, String story) {}
