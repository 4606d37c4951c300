/** The pages and endpoints of the infrastructure ledger. */
@NullMarked
package org.walnut.infrastructure.web;

import org.jspecify.annotations.NullMarked;
