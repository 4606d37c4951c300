package org.walnut.supply;

import java.util.UUID;

/** What is to become of a lot in which something was confirmed, as a request keeps it. */
record LotDisposal(UUID lot, Disposal disposal, String why) {}
