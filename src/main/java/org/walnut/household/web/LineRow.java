package org.walnut.household.web;

/** One published poverty line. */
public record LineRow(
    String year,
    String kind,
    String amount,
    String basis,
    String income,
    String compared,
    boolean verified,
    String source) {}
