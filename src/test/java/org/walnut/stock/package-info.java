/** Tests of goods and stock. */
@NullMarked
package org.walnut.stock;

import org.jspecify.annotations.NullMarked;
