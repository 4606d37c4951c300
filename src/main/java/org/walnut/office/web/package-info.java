/** The pages and endpoints of offices, posts and duties. */
@NullMarked
package org.walnut.office.web;

import org.jspecify.annotations.NullMarked;
