/** Pages and endpoints that show what was done. */
@NullMarked
package org.walnut.audit.web;

import org.jspecify.annotations.NullMarked;
