/** Pages and endpoints of payouts: the file for the bank, choices of households, cash. */
@NullMarked
package org.walnut.payout.web;

import org.jspecify.annotations.NullMarked;
