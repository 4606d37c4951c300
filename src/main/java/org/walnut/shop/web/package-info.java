/** Pages and endpoints of shops and listings, and the public market. */
@NullMarked
package org.walnut.shop.web;

import org.jspecify.annotations.NullMarked;
