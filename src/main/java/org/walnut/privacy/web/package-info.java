/** Pages and endpoints about who saw what, consents and requests. */
@NullMarked
package org.walnut.privacy.web;

import org.jspecify.annotations.NullMarked;
