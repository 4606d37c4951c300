/** Pages and endpoints of what buyers have put by. */
@NullMarked
package org.walnut.balance.web;

import org.jspecify.annotations.NullMarked;
