package org.walnut.access;

import java.util.UUID;

/** An account is not any more what it was: closed, or with another post. */
public record AccountChanged(UUID account) {}
