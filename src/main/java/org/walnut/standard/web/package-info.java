/** The pages and endpoints of standards and policies. */
@NullMarked
package org.walnut.standard.web;

import org.jspecify.annotations.NullMarked;
