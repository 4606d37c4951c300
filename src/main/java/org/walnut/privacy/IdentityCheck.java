package org.walnut.privacy;

import jakarta.validation.constraints.Size;

/** How it was made sure that it is the person; no number belongs here. */
public record IdentityCheck(@Size(min = 4, max = 200) String how) {}
