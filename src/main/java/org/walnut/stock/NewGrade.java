package org.walnut.stock;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A grade by which goods are bought and sold.
 *
 * @param source the standard and its edition, or who set the rule
 */
public record NewGrade(
    @Pattern(regexp = "[A-Z0-9_]{1,20}", message = "stock.fault.code") String code,
    @Size(max = 40) String nameZh,
    @Size(max = 40) String nameEn,
    @Size(max = 120) String source) {}
