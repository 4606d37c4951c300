package org.walnut.payout;

import java.util.UUID;

/** A transfer by WeChat is wanted; the service is asked after commit. */
record TransferAsked(UUID payout) {}
