package org.walnut.payout.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.CashState;
import org.walnut.payout.PayoutWhy;
import org.walnut.payout.ReceiverKind;
import org.walnut.shared.Money;
import org.walnut.web.CapitalMoney;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * Cash for a household with everything that happened to it. Its paper names people in full; a page
 * masks them.
 */
public record CashRow(
    UUID id,
    String code,
    UUID household,
    String householdCode,
    String headName,
    String place,
    Money amount,
    CashState state,
    Instant preparedAt,
    @Nullable Signature signature,
    @Nullable String witness,
    @Nullable Instant endedAt,
    @Nullable String why,
    String memo,
    UUID batch,
    String batchCode) {

  /** Who took it, and who paid. */
  public record Signature(
      String receiver, ReceiverKind relation, String payer, Instant at, @Nullable UUID slip) {}

  public String path() {
    return "/payouts/cash/" + id;
  }

  public String batchPath() {
    return "/settlement/batches/" + batch;
  }

  public String name() {
    return Show.name(headName);
  }

  public String yuan() {
    return Show.yuan(amount);
  }

  public String capitals() {
    return CapitalMoney.of(amount);
  }

  public String when() {
    return Show.time(preparedAt);
  }

  public String ended() {
    return endedAt == null ? "" : Show.time(endedAt);
  }

  public String stateText() {
    return Words.label(state);
  }

  public String tone() {
    return state.tone();
  }

  public boolean prepared() {
    return state == CashState.PREPARED;
  }

  public boolean signed() {
    return state == CashState.SIGNED;
  }

  /** "Head of the household, W•• ••, paid by Chen Lan, 26 Nov 2026 10:02". */
  public String signedText() {
    return signature == null
        ? ""
        : t(
            "payout.cash.signedBy",
            signature.relation(),
            Show.name(signature.receiver()),
            signature.payer(),
            signature.at());
  }

  public String slipPath() {
    return signature == null || signature.slip() == null
        ? ""
        : "/files/" + signature.slip() + "/view";
  }

  public @Nullable String whyText() {
    return PayoutWhy.shown(why);
  }

  List<Object> cells() {
    return List.of(
        code,
        householdCode,
        place,
        amount.yuan(),
        stateText(),
        when(),
        signature == null ? "" : signature.payer(),
        witness == null ? "" : witness,
        ended(),
        memo);
  }
}
