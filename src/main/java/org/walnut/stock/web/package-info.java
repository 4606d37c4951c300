/** The pages and endpoints of goods and stock. */
@NullMarked
package org.walnut.stock.web;

import org.jspecify.annotations.NullMarked;
