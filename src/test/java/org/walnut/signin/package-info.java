@NullMarked
package org.walnut.signin;

import org.jspecify.annotations.NullMarked;
