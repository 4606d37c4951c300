/** Pages and endpoints of payments and refunds. */
@NullMarked
package org.walnut.payment.web;

import org.jspecify.annotations.NullMarked;
