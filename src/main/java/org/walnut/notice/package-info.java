/**
 * Keeps the public column: what is posted for everybody, for how long, and what is said against it.
 * A posting of persons takes whole names and numbers and keeps only masked ones; when it ends, they
 * are deleted.
 *
 * <p>Come in through {@link org.walnut.notice.Postings} and {@link org.walnut.notice.Objections}.
 * Owns the tables {@code posting}, {@code posting_person}, {@code posting_paper} and {@code
 * objection}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Public column",
    allowedDependencies = {
      "tenancy", "access", "audit", "privacy", "message", "filer", "files", "figure", "county",
      "project"
    })
package org.walnut.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
