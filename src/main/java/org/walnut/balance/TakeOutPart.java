package org.walnut.balance;

import java.util.UUID;
import org.walnut.shared.Money;

/**
 * What goes back by the way of one top-up.
 *
 * @param id that of its refund, too
 * @param turn rises when it is asked for again after it was refused
 */
public record TakeOutPart(
    UUID id, UUID takeOut, UUID owner, UUID topUp, Money amount, int turn, TakeOutState state) {

  TakeOutPart again() {
    return new TakeOutPart(id, takeOut, owner, topUp, amount, turn + 1, TakeOutState.REQUESTED);
  }

  String hold() {
    return cause() + ":" + turn;
  }

  String cause() {
    return "takeout:" + id;
  }
}
