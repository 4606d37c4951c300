package org.walnut.figure;

import org.walnut.shared.DivisionCode;

/** A figure's total in one place, one level below the place asked for. */
public record DivisionTotal(DivisionCode division, FigureTotal total) {}
