package org.walnut.county.web;

/** A county on the first page. */
public record CountyCard(String code, String name, String market) {}
