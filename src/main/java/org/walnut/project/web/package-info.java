/** Pages and endpoints of plans, projects and their money, and what everybody may see of them. */
@NullMarked
package org.walnut.project.web;

import org.jspecify.annotations.NullMarked;
