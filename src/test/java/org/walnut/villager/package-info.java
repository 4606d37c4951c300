@NullMarked
package org.walnut.villager;

import org.jspecify.annotations.NullMarked;
