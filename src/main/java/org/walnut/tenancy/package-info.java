/**
 * Knows which county a transaction is for, and which database it runs in: the embedded PostgreSQL
 * by default, any other by setting.
 *
 * <p>Come in through {@link org.walnut.tenancy.Tenancy}. Owns no table, but the wall: row-level
 * security lets a transaction see and write only rows of its own county.
 */
@NullMarked
@ApplicationModule(
    displayName = "Tenancy",
    allowedDependencies = {})
package org.walnut.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
