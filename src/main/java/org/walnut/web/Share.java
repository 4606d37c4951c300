package org.walnut.web;

/** One part of a bar: its name, its tone and its part of the whole in per cent. */
public record Share(String label, String tone, double percent) {}
