/** What the tests of every room stand on, and the rules of the house that they hold. */
@NullMarked
package org.walnut.house;

import org.jspecify.annotations.NullMarked;
