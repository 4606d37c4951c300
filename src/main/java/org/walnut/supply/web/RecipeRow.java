package org.walnut.supply.web;

/** A recipe as the list shows it. */
public record RecipeRow(String code, String name, String yield, String from, String to) {}
