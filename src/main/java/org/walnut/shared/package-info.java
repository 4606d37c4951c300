/**
 * Words every room may use: money, weight, codes of people, firms, goods and places, evidence, time
 * and problems. No SQL statement, no rule of business.
 *
 * <p>A value that exists is right: its constructor refuses what the standard refuses. Text a person
 * typed comes in through the {@code read} methods or through the exact {@code of…} factories; none
 * of them rounds. What a value or a problem says to a person is a message key, kept in {@code
 * messages/shared_zh.properties} and {@code messages/shared_en.properties}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Shared words",
    allowedDependencies = {})
package org.walnut.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
