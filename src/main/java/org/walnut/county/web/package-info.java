/** The way in, the places of a county, and the same for programs. */
@NullMarked
package org.walnut.county.web;

import org.jspecify.annotations.NullMarked;
