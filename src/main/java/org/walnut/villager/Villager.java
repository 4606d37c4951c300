package org.walnut.villager;

import java.time.Instant;
import java.util.UUID;

/** Somebody who looks after a household, as staff see it. */
public record Villager(UUID id, String login, String name, Instant since) {}
