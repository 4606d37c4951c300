/** Pages and endpoints of sign-in. */
@NullMarked
package org.walnut.signin.web;

import org.jspecify.annotations.NullMarked;
