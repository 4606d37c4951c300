package org.walnut.villager;

import jakarta.validation.constraints.Size;

/** Who of a household is to look after it, and with which phone. */
public record NewVillager(@Size(max = 40) String name, @Size(max = 30) String phone) {}
