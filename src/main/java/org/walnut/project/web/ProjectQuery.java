package org.walnut.project.web;

import org.jspecify.annotations.Nullable;
import org.walnut.project.FundSource;
import org.walnut.project.ProjectState;
import org.walnut.project.SpendingCategory;

/** What somebody looks for in the list of projects. */
record ProjectQuery(
    @Nullable String q,
    @Nullable Integer year,
    @Nullable SpendingCategory category,
    @Nullable FundSource source,
    @Nullable ProjectState state,
    @Nullable String town,
    boolean idle) {}
