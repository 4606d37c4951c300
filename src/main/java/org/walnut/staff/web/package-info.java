/** Pages and endpoints of staff accounts and their invitations. */
@NullMarked
package org.walnut.staff.web;

import org.jspecify.annotations.NullMarked;
