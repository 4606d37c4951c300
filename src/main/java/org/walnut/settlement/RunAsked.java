package org.walnut.settlement;

import java.util.UUID;

/** Somebody asked for a settlement run. Told again until the run is finished. */
record RunAsked(UUID run) {}
