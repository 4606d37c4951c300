package org.walnut.shop.web;

import java.util.UUID;

/** Goods in a grade of which a shop has passed lots. */
public record GoodsChoice(
    UUID goods, String grade, String name, String free, String picture, String path) {}
