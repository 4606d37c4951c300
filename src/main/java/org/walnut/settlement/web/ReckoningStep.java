package org.walnut.settlement.web;

/**
 * One step in how an amount comes about, as one would say it aloud.
 *
 * @param what "− courier"
 * @param how "1.20 yuan per parcel, agreed 1 Sep 2025", or empty
 */
public record ReckoningStep(String what, String how, String amount) {}
