/** Pages and endpoints of payments, refunds and payout files. */
@NullMarked
package org.walnut.payment.web;

import org.jspecify.annotations.NullMarked;
