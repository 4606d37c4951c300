/** The pages of the figures and of the desk. */
@NullMarked
package org.walnut.figure.web;

import org.jspecify.annotations.NullMarked;
