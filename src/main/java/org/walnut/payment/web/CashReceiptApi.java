package org.walnut.payment.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payment.CashReceipt;
import org.walnut.payment.CashReceipts;
import org.walnut.payment.NewCashTaking;

/** Cash taken at the counter, for programs. */
@RestController
class CashReceiptApi {

  private final CashReceipts receipts;

  CashReceiptApi(CashReceipts receipts) {
    this.receipts = receipts;
  }

  /** Takes exactly what is owed; the same receipt asked for again is answered again. */
  @PostMapping("/api/v1/payments/{id}/cash")
  @Needs(Act.TAKE_CASH)
  CashReceipt take(@PathVariable UUID id, @RequestBody NewCashTaking taking, Person me) {
    return receipts.receipt(receipts.take(id, taking, me));
  }

  @GetMapping("/api/v1/cash-receipts/{id}")
  @Needs(Act.READ_MONEY)
  CashReceipt receipt(@PathVariable UUID id) {
    return receipts.receipt(id);
  }
}
