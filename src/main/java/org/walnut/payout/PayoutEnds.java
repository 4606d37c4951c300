package org.walnut.payout;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.NotFound;

/** Says of the line of a batch what became of it; each line ends once. */
@Component
class PayoutEnds {

  private final PayoutStore store;
  private final PayoutBooks books;

  PayoutEnds(PayoutStore store, PayoutBooks books) {
    this.store = store;
    this.books = books;
  }

  PayoutLine line(UUID id) {
    return store.line(id).orElseThrow(() -> new NotFound("payout.line", id));
  }

  void paid(UUID id, LocalDate on) {
    books.paid(line(id), on);
  }

  void failed(UUID id, PayoutWhy why) {
    books.failed(line(id), why.name());
  }
}
