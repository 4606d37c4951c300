/** Pages and endpoints of requests for dangerous acts. */
@NullMarked
package org.walnut.approval.web;

import org.jspecify.annotations.NullMarked;
