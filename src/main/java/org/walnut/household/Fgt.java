package org.walnut.household;

import java.math.BigDecimal;

/**
 * The three person-weighted measures of Foster, Greer and Thorbecke: how many are poor, how deep,
 * how unequally.
 */
public record Fgt(BigDecimal incidence, BigDecimal gap, BigDecimal severity) {}
