package org.walnut.household;

import java.util.UUID;

/** Who is to get the register of which place, and what for, as a request keeps it. */
record ReleaseWish(UUID account, String who, String division, String purpose) {}
