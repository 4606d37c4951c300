package org.walnut.stock;

/** A grade of some goods, with the standard it follows. */
public record GradeCard(String code, String nameZh, String nameEn, String source) {}
