package org.walnut.figure.web;

import java.util.List;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** All of one kind of work, page by page, with the address of its file. */
public record DeskKindPage(
    String title, DeskFilter filter, List<Option> places, Paged<DeskLine> lines, String csv) {}
