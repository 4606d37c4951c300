package org.walnut.household;

import java.util.UUID;

/** A household that somebody may read with whole personal numbers. */
public record ReleasedHousehold(UUID id, String code) {}
