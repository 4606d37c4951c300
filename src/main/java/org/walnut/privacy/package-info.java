/**
 * Keeps what is known about people from those who need not know it: personal values are sealed
 * before they are written, so that the database, its copies and its logs hold none of them in the
 * clear.
 *
 * <p>Come in through {@link org.walnut.privacy.Seals}; a room names its sealed columns with {@link
 * org.walnut.privacy.SealedColumns}, so that rows are carried over and keys can be changed. Owns
 * the reference table {@code seal_proof}, which shows that the keys at hand are those of this
 * database.
 *
 * <p>The keys lie outside the database, in {@code <data folder>/keys/keyset.json} or where {@code
 * WALNUT_KEYS} says. A copy of the database without this file is unreadable in its sealed columns:
 * the file is no part of a backup of the data and needs a safe copy of its own.
 */
@NullMarked
@ApplicationModule(
    displayName = "Privacy",
    allowedDependencies = {"tenancy", "access", "audit", "figure"})
package org.walnut.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
