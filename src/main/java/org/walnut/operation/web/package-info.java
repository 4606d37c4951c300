/** The operator's page. */
@NullMarked
package org.walnut.operation.web;

import org.jspecify.annotations.NullMarked;
