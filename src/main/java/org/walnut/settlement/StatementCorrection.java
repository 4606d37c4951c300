package org.walnut.settlement;

import java.util.UUID;

/** A correction as a request for approval keeps it. */
record StatementCorrection(UUID statement, NewCorrection correction) {}
