/** Pages of villagers, and of those who link their phones. */
@NullMarked
package org.walnut.villager.web;

import org.jspecify.annotations.NullMarked;
