package org.walnut.stock;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A lot about to be collected or made.
 *
 * @param holder who keeps and sells it: a shop, a supply centre, a cooperative
 * @param madeOn the day it was bought or made; it keeps from then on as long as its goods do
 */
public record NewLot(UUID id, UUID goods, String grade, UUID holder, LocalDate madeOn) {}
