/** The pages and endpoints of agreements, intakes, inspections, lots and processing. */
@NullMarked
package org.walnut.supply.web;

import org.jspecify.annotations.NullMarked;
