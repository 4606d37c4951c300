/** The public column for everybody, and the pages of those who write for it. */
@NullMarked
package org.walnut.notice.web;

import org.jspecify.annotations.NullMarked;
