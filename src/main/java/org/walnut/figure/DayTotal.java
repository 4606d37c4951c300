package org.walnut.figure;

import java.time.LocalDate;

/** A figure's total as of one day. */
public record DayTotal(LocalDate day, FigureTotal total) {}
