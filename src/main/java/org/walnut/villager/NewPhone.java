package org.walnut.villager;

import jakarta.validation.constraints.Size;

/** The phone that a villager has from now on. */
public record NewPhone(@Size(max = 30) String phone) {}
