package org.walnut.payment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;

/**
 * What the bank says has come to our account. What fits a payment that waits for it, to the fen, is
 * taken at once; all else is for a person.
 */
@Service
@Transactional
public class Transfers {

  private static final Logger log = LoggerFactory.getLogger(Transfers.class);

  private final TransferReferenceStore store;
  private final PaymentStore payments;
  private final PaymentLife life;
  private final Ledger ledger;

  Transfers(TransferReferenceStore store, PaymentStore payments, PaymentLife life, Ledger ledger) {
    this.store = store;
    this.payments = payments;
    this.life = life;
    this.ledger = ledger;
  }

  /**
   * Takes what fits; answers the lines by our own ids as far as they were taken or are known to go
   * back, the others as they came. To be called once for each line.
   */
  public List<BillLine> arrived(LocalDate on, List<BillLine> lines) {
    var references = references(lines);
    var given = store.given(references.values());
    var back = store.goingBack(codes(lines));
    var day = ledger.openDay(on);
    return lines.stream().map(line -> known(line, references, given, back, day)).toList();
  }

  /**
   * Two persons say that this money is of this payment. It is paid when the amount fits and it was
   * not paid before; else the money is kept for the payer and must go back.
   *
   * @param of what names the money, so that it is not taken twice
   */
  public void assign(UUID id, Money amount, LocalDate on, String of) {
    var payment = payments.lock(id).orElseThrow(() -> new NotFound("payment.kind", id));
    life.assigned(payment, new Received(PayWay.BANK_TRANSFER, 0, amount, of), ledger.openDay(on));
  }

  /** The payment with this code, or the one that was given this reference. */
  @Transactional(readOnly = true)
  public Optional<PaymentCard> named(String text) {
    var reference = TransferReference.in(text);
    if (reference.isPresent()) {
      return Optional.ofNullable(store.given(List.of(reference.get())).get(reference.get()))
          .flatMap(given -> payments.find(given.payment()));
    }
    return ShortCode.read(text).flatMap(payments::byCode);
  }

  private BillLine known(
      BillLine line,
      Map<BillLine, String> references,
      Map<String, TransferReferenceStore.Given> given,
      Map<String, UUID> back,
      LocalDate day) {
    if (line.amount().isNegative()) {
      return code(line)
          .map(back::get)
          .map(id -> new BillLine(id.toString(), line.amount()))
          .orElse(line);
    }
    var reference = references.get(line);
    if (reference == null) {
      return line;
    }
    var attempt = given.get(reference);
    return attempt != null && taken(attempt, line.amount(), reference, day)
        ? new BillLine(attempt.payment().toString(), line.amount())
        : line;
  }

  private boolean taken(
      TransferReferenceStore.Given given, Money amount, String reference, LocalDate day) {
    var payment = payments.lock(given.payment()).orElseThrow();
    if (payment.way() != PayWay.BANK_TRANSFER
        || payment.attempt() != given.attempt()
        || !payment.state().open()
        || !payment.amount().equals(amount)) {
      log.warn("transfer {} does not fit payment {}", reference, payment.code());
      return false;
    }
    life.received(
        payment, new Received(PayWay.BANK_TRANSFER, given.attempt(), amount, reference), day);
    return true;
  }

  private static List<String> codes(List<BillLine> lines) {
    return lines.stream()
        .filter(line -> line.amount().isNegative())
        .flatMap(line -> code(line).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> code(BillLine line) {
    return ShortCode.read(line.reference());
  }

  private static Map<BillLine, String> references(List<BillLine> lines) {
    var found = new HashMap<BillLine, String>();
    for (var line : lines) {
      if (line.amount().isPositive()) {
        TransferReference.in(line.reference()).ifPresent(reference -> found.put(line, reference));
      }
    }
    return found;
  }
}
