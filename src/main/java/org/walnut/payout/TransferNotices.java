package org.walnut.payout;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.walnut.payment.NoticeAnswer;
import org.walnut.payment.WechatMerchant;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** The gate for what WeChat Pay tells of transfers. */
@Service
public class TransferNotices {

  private static final String FINISHED = "MCHTRANSFER.BILL.FINISHED";

  private final WechatMerchant merchant;
  private final TransferNoticeBook book;

  TransferNotices(WechatMerchant merchant, TransferNoticeBook book) {
    this.merchant = merchant;
    this.book = book;
  }

  /** The encrypted part. */
  private record Content(
      @Nullable String outBillNo,
      @Nullable String transferBillNo,
      @Nullable String state,
      @Nullable Long transferAmount,
      @Nullable String failReason) {}

  public NoticeAnswer take(Function<String, @Nullable String> headers, String body) {
    try {
      return merchant
          .open(headers, body, Content.class)
          .filter(told -> told.event().equals(FINISHED))
          .map(this::taken)
          .orElse(NoticeAnswer.UNREADABLE);
    } catch (WechatMerchant.Forged forged) {
      book.forged();
      return NoticeAnswer.FORGED;
    }
  }

  private NoticeAnswer taken(WechatMerchant.Told<Content> told) {
    var content = told.content();
    var answer = answer(content);
    if (answer.isEmpty() || content.outBillNo() == null) {
      return NoticeAnswer.UNREADABLE;
    }
    return book.take(
        told.number(), Ids.ofHex(content.outBillNo()), content.outBillNo(), answer.get());
  }

  private static Optional<TransferAnswer> answer(Content content) {
    try {
      return content.state() == null || content.transferAmount() == null
          ? Optional.empty()
          : Optional.of(
              new TransferAnswer(
                  TransferState.valueOf(content.state()),
                  new Money(content.transferAmount()),
                  content.transferBillNo(),
                  null,
                  content.failReason()));
    } catch (IllegalArgumentException unknownState) {
      return Optional.empty();
    }
  }
}
