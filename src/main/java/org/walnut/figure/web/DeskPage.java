package org.walnut.figure.web;

import java.util.List;
import org.walnut.web.Option;

/**
 * The first page of somebody who works here.
 *
 * @param name who it is
 * @param unread how many messages they have not read
 * @param cards what waits, the most harmful kind first
 * @param places one level below their reach, to look at one alone; none where nothing lies in a
 *     place
 * @param figures the county's key figures, with the time they were worked out
 * @param handsFirst whether the ways to work stand before what waits: for who stands at a counter
 *     or goes from door to door
 */
public record DeskPage(
    String name,
    long unread,
    List<DeskCard> cards,
    DeskFilter filter,
    List<Option> places,
    List<FigureTiles.Tile> figures,
    String figuresAt,
    boolean handsFirst) {}
