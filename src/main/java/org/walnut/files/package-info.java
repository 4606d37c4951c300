/**
 * Keeps files: photographs, scanned papers and lists, named by their own content so that none can
 * be changed unseen.
 *
 * <p>Come in through {@link org.walnut.files.Files}. Owns the table {@code file} and the folder
 * {@code files} of the data folder.
 */
@NullMarked
@ApplicationModule(
    displayName = "Files",
    allowedDependencies = {"tenancy", "access", "audit"})
package org.walnut.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
