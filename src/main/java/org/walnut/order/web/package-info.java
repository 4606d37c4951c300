/**
 * Cart, checkout and orders: the buyer's pages, the console's pages and the endpoints for programs.
 */
@NullMarked
package org.walnut.order.web;

import org.jspecify.annotations.NullMarked;
