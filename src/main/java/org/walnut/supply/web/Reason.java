package org.walnut.supply.web;

import jakarta.validation.constraints.Size;

/** Why somebody does what cannot be undone without a trace. */
record Reason(@Size(max = 200) String why) {}
