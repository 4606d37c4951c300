package org.walnut.household;

/** A paper or picture that proves a payment, as it was sent. */
public record NewDocument(String name, String mediaType, byte[] content) {}
