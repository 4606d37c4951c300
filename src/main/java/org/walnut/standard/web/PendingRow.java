package org.walnut.standard.web;

/** Somebody who has still to acknowledge. */
public record PendingRow(String name, String place) {}
