/** Pages and endpoints of complaints, for those who handle them and for everybody. */
@NullMarked
package org.walnut.complaint.web;

import org.jspecify.annotations.NullMarked;
