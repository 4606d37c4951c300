package org.walnut.county.web;

/** A town with the number of its villages, or a village with none. */
public record PlaceRow(String code, String name, String villages, String path) {}
