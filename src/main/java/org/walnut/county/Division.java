package org.walnut.county;

import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;

/** A county, town or village; a county has no parent here. */
public record Division(
    DivisionCode code, DivisionLevel level, String name, @Nullable DivisionCode parent) {}
