package org.walnut.supply.web;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Weight;

/** One weighing behind a lot, for programs; no names. */
public record SourceJson(
    UUID intake,
    String intakeCode,
    UUID household,
    String householdCode,
    DivisionCode harvestPlace,
    LocalDate receivedOn,
    Weight weight) {}
