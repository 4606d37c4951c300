package org.walnut.payment;

import java.time.LocalDate;
import org.walnut.ledger.AccountKind;

/** A payment service that says, the day after, what came and went on a day. */
public interface BillSource {

  /** The account in our books of which the bill is. */
  AccountKind account();

  /**
   * Everything of that day, whole or not at all. Asked outside every transaction.
   *
   * @throws NoBill when there is none that could be taken
   */
  Bill bill(LocalDate day);
}
