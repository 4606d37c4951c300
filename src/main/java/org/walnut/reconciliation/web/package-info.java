/** Pages and endpoints of reconciliation. */
@NullMarked
package org.walnut.reconciliation.web;

import org.jspecify.annotations.NullMarked;
