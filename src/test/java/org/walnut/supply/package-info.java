/** Tests of agreements, intakes, inspection and processing. */
@NullMarked
package org.walnut.supply;

import org.jspecify.annotations.NullMarked;
