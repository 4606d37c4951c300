package org.walnut.supply.web;

/**
 * A lot on the way up or down from another one.
 *
 * @param depth how many processings lie between
 * @param weight what went in from it, or came out into it
 */
public record TreeRow(
    int depth,
    String path,
    String code,
    String goods,
    String grade,
    String recipe,
    String doneOn,
    String weight,
    String state,
    String tone) {}
