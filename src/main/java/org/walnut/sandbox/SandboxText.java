package org.walnut.sandbox;

import java.util.UUID;

/** A text as the gateway knows it. */
public record SandboxText(UUID number, TextState state) {}
