package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentState;
import org.walnut.shared.ShortCode;
import org.walnut.web.Words;

/** A payment on its own page, with the notices that came and what went back. */
public record PaymentDetails(
    UUID id,
    String code,
    PayWay way,
    String tradeNo,
    String description,
    String amount,
    String refunded,
    PaymentState state,
    @Nullable String why,
    @Nullable String providerRef,
    String requestedAt,
    @Nullable String askedAt,
    @Nullable String paidAt,
    List<NoticeRow> notices,
    List<RefundRow> refunds) {

  public String path() {
    return "/payments/" + id;
  }

  /** The codes that the payer reads, by which the orders are found. */
  public List<String> codes() {
    return Arrays.stream(description.split(" ")).filter(ShortCode::valid).toList();
  }

  public String wayText() {
    return Words.label(way);
  }

  public String stateText() {
    return Words.label(state);
  }

  public String tone() {
    return Tones.of(state);
  }

  public @Nullable String whyText() {
    return why == null ? null : t(why);
  }

  public boolean open() {
    return state.open();
  }

  public boolean suspect() {
    return state == PaymentState.SUSPECT;
  }
}
