/** Walnut, whole: one program, one database, many rooms. */
@NullMarked
package org.walnut;

import org.jspecify.annotations.NullMarked;
