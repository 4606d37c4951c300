/**
 * Keeps files: photographs, scanned papers and lists, named by their own content so that none can
 * be changed unseen.
 *
 * <p>Come in through {@link org.walnut.files.Files}, {@link org.walnut.files.Evidence} and {@link
 * org.walnut.files.Thumbnails}. Owns the tables {@code file}, {@code file_scan}, {@code
 * file_thumbnail} and {@code file_evidence}, and the folder {@code files} of the data folder or a
 * bucket of a store that speaks S3.
 */
@NullMarked
@ApplicationModule(
    displayName = "Files",
    allowedDependencies = {"tenancy", "access", "audit"})
package org.walnut.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
