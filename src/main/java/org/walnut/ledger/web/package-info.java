/** Pages and endpoints that open the books: accounts, statements, entries, the trial balance. */
@NullMarked
package org.walnut.ledger.web;

import org.jspecify.annotations.NullMarked;
