package org.walnut.web;

/**
 * A room's line in the navigation, seen by those who may do {@code act}; {@code group} and {@code
 * key} are message keys.
 */
public record NavEntry(String group, int order, String path, String key, String act) {}
