/** Pages and endpoints of sign-in, accounts, roles and tokens. */
@NullMarked
package org.walnut.access.web;

import org.jspecify.annotations.NullMarked;
