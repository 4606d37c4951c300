package org.walnut.supply.web;

/** A household one may choose. */
public record HouseholdChoice(String id, String name, String code, String place) {}
