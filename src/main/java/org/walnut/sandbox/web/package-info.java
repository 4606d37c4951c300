/** The sandbox's cashier, its interface for programs, and its bank counter. */
@NullMarked
package org.walnut.sandbox.web;

import org.jspecify.annotations.NullMarked;
