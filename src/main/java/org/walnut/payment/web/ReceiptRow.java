package org.walnut.payment.web;

import java.util.List;
import java.util.UUID;
import org.walnut.payment.CashReceipt;
import org.walnut.web.CapitalMoney;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A receipt as it is shown and printed. */
public record ReceiptRow(CashReceipt receipt) {

  public String code() {
    return receipt.code();
  }

  public String path() {
    return "/payments/receipts/" + receipt.id();
  }

  public String paymentCode() {
    return receipt.paymentCode();
  }

  public String paymentPath() {
    return "/payments/" + receipt.payment();
  }

  public String description() {
    return receipt.description();
  }

  public String yuan() {
    return Show.yuan(receipt.amount());
  }

  public String capitals() {
    return CapitalMoney.of(receipt.amount());
  }

  public String takenBy() {
    return receipt.takenBy();
  }

  public String when() {
    return Show.time(receipt.takenAt());
  }

  public boolean signed() {
    return receipt.signedAt() != null;
  }

  public String signedText() {
    var at = receipt.signedAt();
    return at == null ? Words.t("payment.receipt.unsigned") : Show.time(at);
  }

  public String tone() {
    return signed() ? "good" : "warn";
  }

  /** Where the photograph is looked at; empty without one. */
  public String slipPath() {
    UUID slip = receipt.slip();
    return slip == null ? "" : "/files/" + slip + "/view";
  }

  List<Object> cells() {
    return List.of(
        code(),
        when(),
        paymentCode(),
        description(),
        receipt.amount().yuan(),
        takenBy(),
        signed() ? signedText() : "");
  }
}
