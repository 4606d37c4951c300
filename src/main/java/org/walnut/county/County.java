package org.walnut.county;

/** A county that this Walnut knows the places of. */
public record County(String code, String nameZh, String nameEn) {}
