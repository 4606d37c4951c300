/** The register's pages and endpoints. */
@NullMarked
package org.walnut.household.web;

import org.jspecify.annotations.NullMarked;
