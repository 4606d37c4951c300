package org.walnut.payout.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.TransferEffect;
import org.walnut.payout.TransferState;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A transfer by WeChat; the household is named by its code alone. */
public record TransferRow(
    UUID id,
    String code,
    UUID household,
    String householdCode,
    Money amount,
    TransferState state,
    Instant createdAt,
    @Nullable Instant askedAt,
    @Nullable Instant waitsSince,
    @Nullable Instant endedAt,
    @Nullable String billNo,
    @Nullable String why,
    String memo,
    UUID batch,
    String batchCode) {

  /** What the service told of it. */
  public record Notice(
      TransferState state, Money amount, Instant at, int times, TransferEffect effect) {

    public String text() {
      return Words.label(state) + " " + Show.yuan(amount) + ", " + Show.time(at);
    }

    public String effectText() {
      return Words.label(effect);
    }
  }

  public String path() {
    return "/payouts/wechat/" + id;
  }

  public String batchPath() {
    return "/settlement/batches/" + batch;
  }

  public String yuan() {
    return Show.yuan(amount);
  }

  public String when() {
    return Show.time(createdAt);
  }

  public String stateText() {
    return Words.label(state);
  }

  public String tone() {
    return state.tone();
  }

  public boolean open() {
    return !state.ended();
  }

  public String time(@Nullable Instant at) {
    return at == null ? "" : Show.time(at);
  }

  List<Object> cells() {
    return List.of(
        code,
        householdCode,
        amount.yuan(),
        stateText(),
        when(),
        time(endedAt),
        why == null ? "" : why,
        memo);
  }
}
