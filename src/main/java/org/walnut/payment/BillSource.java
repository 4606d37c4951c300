package org.walnut.payment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.client.RestClientException;
import org.walnut.ledger.AccountKind;

/** A payment service that says, the day after, what came and went on a day. */
public interface BillSource {

  /** The account in our books of which the bill is. */
  AccountKind account();

  /**
   * Everything of that day, whole or not at all. Asked outside every transaction.
   *
   * @throws RestClientException when the service does not answer
   * @throws IllegalStateException when what it answers is not whole
   */
  List<BillLine> bill(LocalDate day);
}
