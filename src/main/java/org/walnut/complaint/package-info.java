/**
 * Takes complaints, from the counter and from anybody without an account, and leads each to an
 * answer within its days. Who leaves a phone is told each step by text.
 *
 * <p>Come in through {@link org.walnut.complaint.Complaints}, {@link
 * org.walnut.complaint.ComplaintHandling}, {@link org.walnut.complaint.ComplaintVoice} and {@link
 * org.walnut.complaint.ComplaintTerms}. Contributes how many were filed and how many were answered
 * in time. Owns the tables {@code complaint}, {@code complaint_turn} (append-only), {@code
 * complaint_photo} and {@code complaint_term}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Complaints",
    allowedDependencies = {
      "tenancy", "access", "audit", "privacy", "message", "filer", "files", "figure", "county"
    })
package org.walnut.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
