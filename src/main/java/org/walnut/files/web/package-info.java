/** How files are fetched and brought. */
@NullMarked
package org.walnut.files.web;

import org.jspecify.annotations.NullMarked;
