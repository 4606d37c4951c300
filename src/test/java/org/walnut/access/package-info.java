@NullMarked
package org.walnut.access;

import org.jspecify.annotations.NullMarked;
