/**
 * Puts everything Walnut knows into one file, and out of such a file again: the rows of every table
 * as they stood at one moment, the kept files, and the seals' log.
 *
 * <p>Come in through {@link org.walnut.backup.Backups} and {@link org.walnut.backup.Restores}. Owns
 * no table; it copies those of all rooms as they are, through the owner's door, without knowing
 * what they mean.
 */
@NullMarked
@ApplicationModule(
    displayName = "Backup",
    allowedDependencies = {"tenancy"})
package org.walnut.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
