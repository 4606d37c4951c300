package org.walnut.payment.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.approval.ApprovalAsked;
import org.walnut.payment.HandReturns;
import org.walnut.payment.NewHandReturn;
import org.walnut.payment.NewTransferAccount;
import org.walnut.payment.TransferAccount;
import org.walnut.payment.TransferAccounts;
import org.walnut.shared.NotFound;

/** Paying by the bank, for programs. */
@RestController
@RequestMapping("/api/v1")
class BankTransferApi {

  private final TransferSlips slips;
  private final TransferAccounts accounts;
  private final HandReturns returns;

  BankTransferApi(TransferSlips slips, TransferAccounts accounts, HandReturns returns) {
    this.slips = slips;
    this.accounts = accounts;
    this.returns = returns;
  }

  @GetMapping("/payments/{id}/transfer")
  @SignedInOnly
  TransferSlip slip(@PathVariable UUID id, Person me) {
    return slips.of(id, me).orElseThrow(() -> new NotFound("payment.transfer", id));
  }

  @GetMapping("/payment-account")
  @Needs(Act.READ_MONEY)
  TransferAccount account() {
    return accounts.current().orElseThrow(() -> new NotFound("payment.account", "payment-account"));
  }

  @PutMapping("/payment-account")
  @Needs(Act.SETTLE)
  TransferAccount account(@RequestBody NewTransferAccount wanted) {
    accounts.be(wanted);
    return account();
  }

  /** Answers the request that a second person decides. */
  @PostMapping("/refunds/{id}/completion")
  @Needs(Act.SETTLE)
  ResponseEntity<ApprovalAsked> complete(
      @PathVariable UUID id, @RequestBody NewHandReturn sent, Person me) {
    return ApprovalAsked.answer(returns.refund(id, sent, me));
  }

  /** As with refunds, of what came a second time. */
  @PostMapping("/payments/{id}/seconds/{second}/completion")
  @Needs(Act.SETTLE)
  ResponseEntity<ApprovalAsked> complete(
      @PathVariable UUID id,
      @PathVariable UUID second,
      @RequestBody NewHandReturn sent,
      Person me) {
    return ApprovalAsked.answer(returns.second(second, sent, me));
  }
}
