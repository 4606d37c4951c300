package org.walnut.message;

import java.util.UUID;

/** A message waits to be handed to the gateway, now. */
record MessageWaits(UUID message) {}
