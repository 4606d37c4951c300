/**
 * Shows what the programme achieved, and what needs a person today.
 *
 * <p>A room publishes a number by contributing a {@link org.walnut.figure.Figure}: the query of its
 * records. Its total, its parts by evidence grade and by place, its list, its exports and its
 * checks all come from that one query, read through {@link org.walnut.figure.Figures}. A room
 * brings work to people's desks by contributing a {@link org.walnut.figure.DeskSource}.
 *
 * <p>What lies above this room is asked for by {@link org.walnut.figure.DivisionNames}, {@link
 * org.walnut.figure.LineSource} and {@link org.walnut.figure.News}. Owns no tables.
 */
@NullMarked
@ApplicationModule(
    displayName = "Figures",
    allowedDependencies = {"tenancy", "access", "audit"})
package org.walnut.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
