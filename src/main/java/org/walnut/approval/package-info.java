/**
 * Lets what is dangerous happen only when two persons want it: one asks with a reason, another
 * approves what was described, and it is done in that transaction, once.
 *
 * <p>Come in through {@link org.walnut.approval.Approvals}; contribute a {@link
 * org.walnut.approval.DangerousAct}. Owns the tables {@code approval_request} and {@code
 * approval_decision}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Approval",
    allowedDependencies = {"tenancy", "access", "audit", "message", "figure"})
package org.walnut.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
