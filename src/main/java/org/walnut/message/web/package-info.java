/** The pages of messages: all of the county's, and a person's own. */
@NullMarked
package org.walnut.message.web;

import org.jspecify.annotations.NullMarked;
