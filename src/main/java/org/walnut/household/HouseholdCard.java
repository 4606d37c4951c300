package org.walnut.household;

import java.util.UUID;
import org.walnut.shared.DivisionCode;

/** What other rooms may know of a household. */
public record HouseholdCard(
    UUID id,
    String code,
    String headName,
    DivisionCode village,
    HouseholdStatus status,
    int size) {}
