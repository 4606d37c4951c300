package org.walnut.supply.web;

import jakarta.validation.constraints.Size;
import org.walnut.supply.Disposal;

/** What becomes of a lot, and why. */
record NewDisposal(Disposal disposal, @Size(max = 200) String why) {}
