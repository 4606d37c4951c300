/** Tests of the pages and endpoints of supply. */
@NullMarked
package org.walnut.supply.web;

import org.jspecify.annotations.NullMarked;
