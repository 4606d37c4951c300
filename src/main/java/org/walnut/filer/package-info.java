/**
 * Keeps who filed something without an account, where they wished to say so: name and phone stand
 * sealed, are masked for whoever handles the matter, and are erased some time after its end.
 *
 * <p>Come in through {@link org.walnut.filer.Filers}; a room names its matter by a {@link
 * org.walnut.privacy.Subject}. Owns the table {@code filer}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Filers",
    allowedDependencies = {"tenancy", "access", "privacy", "message"})
package org.walnut.filer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
