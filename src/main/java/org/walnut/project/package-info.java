/**
 * Keeps what the programme's money is meant for and where it went: yearly plans, projects with
 * budget, contractor, milestones and checks on the site; money set aside, paid, given back.
 *
 * <p>Come in through {@link org.walnut.project.Plans}, {@link org.walnut.project.Projects}, {@link
 * org.walnut.project.Contracts}, {@link org.walnut.project.Milestones}, {@link
 * org.walnut.project.ProjectMoney} and {@link org.walnut.project.SpendingRules}; in SQL through the
 * view {@code project_card}. Contributes the figures of budget, payment and idle money. Owns the
 * tables {@code project_plan}, {@code project_fund}, {@code project}, {@code project_milestone},
 * {@code project_paper}, {@code project_visit}, {@code project_payment}, {@code project_money},
 * {@code spending_cap}, {@code plan_import}, {@code plan_import_row} and the reference table {@code
 * spending_rule}, which is the same for every county and therefore of none.
 */
@NullMarked
@ApplicationModule(
    displayName = "Projects",
    allowedDependencies = {"tenancy", "access", "audit", "files", "figure", "county", "ledger"})
package org.walnut.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
