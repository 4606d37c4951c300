package org.walnut.supply.web;

import java.util.UUID;

/** A lot that waits for an inspector. */
public record WaitingRow(
    UUID id,
    String path,
    String code,
    String goods,
    String grade,
    String carrier,
    String onHand,
    String madeOn,
    String state,
    String tone) {}
