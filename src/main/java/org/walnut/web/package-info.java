/**
 * How every page is framed, every form and body is read, every text is said in the reader's
 * language and every error is answered. Holds no business word.
 *
 * <p>Pages come in through {@link org.walnut.web.Input}, {@link org.walnut.web.Cursor} and {@link
 * org.walnut.web.Paged}; templates through {@link org.walnut.web.Page}, {@link
 * org.walnut.web.Words} and {@link org.walnut.web.Show}. Rooms contribute {@link
 * org.walnut.web.NavEntry}, {@link org.walnut.web.ViewerSource} and {@link org.walnut.web.Banner}.
 * Owns the table {@code idempotency_key}.
 */
@NullMarked
@ApplicationModule(displayName = "Web frame", allowedDependencies = "shared")
package org.walnut.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
