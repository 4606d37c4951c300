package org.walnut.privacy;

import jakarta.validation.constraints.Size;

/** What somebody needs the masked values for: one of the known purposes, and in own words. */
public record Unmasking(Purpose purpose, @Size(min = 4, max = 200) String why) {}
