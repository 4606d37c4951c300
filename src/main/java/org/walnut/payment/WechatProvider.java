package org.walnut.payment;

import com.wechat.pay.java.core.exception.HttpException;
import com.wechat.pay.java.core.exception.MalformedMessageException;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.exception.WechatPayException;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.Status;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.shared.Days;
import org.walnut.shared.Money;

/** WeChat Pay by scanning (API v3, native orders), through its official SDK. */
@Component
class WechatProvider implements Provider {

  private final WechatAccount account;
  private final WechatLines lines;
  private final ProviderAddresses addresses;
  private final PaymentSettings settings;

  WechatProvider(
      WechatAccount account,
      WechatLines lines,
      ProviderAddresses addresses,
      PaymentSettings settings) {
    this.account = account;
    this.lines = lines;
    this.addresses = addresses;
    this.settings = settings;
  }

  @Override
  public PayWay way() {
    return PayWay.WECHAT;
  }

  @Override
  public Answer order(PaymentCard payment, String merchant) {
    var code = answered(() -> pay().prepay(wanted(payment, merchant)).getCodeUrl());
    return new Answer(Answer.State.OPEN, payment.amount(), null, payment.path() + "/code", code);
  }

  @Override
  public Answer query(PaymentCard payment) {
    var asked = new QueryOrderByOutTradeNoRequest();
    asked.setMchid(account.merchant());
    asked.setOutTradeNo(payment.tradeNo().text());
    try {
      return answered(() -> said(pay().queryOrderByOutTradeNo(asked), payment));
    } catch (ProviderSilent silent) {
      if (silent.getCause() instanceof ServiceException refused
          && "ORDER_NOT_EXIST".equals(refused.getErrorCode())) {
        return Answer.of(Answer.State.OPEN, payment.amount(), null);
      }
      throw silent;
    }
  }

  @Override
  public Answer close(PaymentCard payment) {
    var closing = new CloseOrderRequest();
    closing.setMchid(account.merchant());
    closing.setOutTradeNo(payment.tradeNo().text());
    try {
      answered(() -> {
        pay().closeOrder(closing);
        return true;
      });
      return Answer.of(Answer.State.CLOSED, payment.amount(), null);
    } catch (ProviderSilent silent) {
      return whyNotClosed(payment, silent);
    }
  }

  @Override
  public RefundAnswer giveBack(PaymentCard payment, UUID refund, Money amount, String why) {
    var wanted = new CreateRequest();
    wanted.setOutTradeNo(payment.tradeNo().text());
    wanted.setOutRefundNo(refund.toString());
    wanted.setReason(why.substring(0, Math.min(why.length(), 26)));
    wanted.setNotifyUrl(addresses.notices("wechat"));
    var sums = new AmountReq();
    sums.setRefund(amount.fen());
    sums.setTotal(payment.amount().fen());
    sums.setCurrency("CNY");
    wanted.setAmount(sums);
    try {
      return answered(() -> said(refunds().create(wanted).getStatus()));
    } catch (ProviderSilent silent) {
      if (silent.getCause() instanceof ServiceException refused
          && refused.getHttpStatusCode() < 500
          && refused.getHttpStatusCode() != 429) {
        return new RefundAnswer(RefundAnswer.State.REFUSED);
      }
      throw silent;
    }
  }

  static RefundAnswer said(@Nullable Status status) {
    return new RefundAnswer(
        switch (status) {
          case SUCCESS -> RefundAnswer.State.DONE;
          case CLOSED, ABNORMAL -> RefundAnswer.State.REFUSED;
          case PROCESSING -> RefundAnswer.State.WAITING;
          case null -> RefundAnswer.State.WAITING;
        });
  }

  private Answer whyNotClosed(PaymentCard payment, ProviderSilent silent) {
    var code = silent.getCause() instanceof ServiceException refused ? refused.getErrorCode() : "";
    return switch (code == null ? "" : code) {
      case "ORDERPAID", "ORDER_PAID" -> query(payment);
      case "ORDER_CLOSED", "ORDERCLOSED", "ORDER_NOT_EXIST", "ORDERNOTEXIST" ->
          Answer.of(Answer.State.CLOSED, payment.amount(), null);
      default -> throw silent;
    };
  }

  private PrepayRequest wanted(PaymentCard payment, String merchant) {
    var wanted = new PrepayRequest();
    wanted.setAppid(account.app());
    wanted.setMchid(account.merchant());
    wanted.setDescription(merchant + " " + payment.description());
    wanted.setOutTradeNo(payment.tradeNo().text());
    wanted.setTimeExpire(
        payment
            .begunAt()
            .plus(settings.validFor(way()))
            .truncatedTo(ChronoUnit.SECONDS)
            .atZone(Days.ZONE)
            .toOffsetDateTime()
            .toString());
    wanted.setNotifyUrl(addresses.notices("wechat"));
    var amount = new Amount();
    amount.setTotal(Math.toIntExact(payment.amount().fen()));
    amount.setCurrency("CNY");
    wanted.setAmount(amount);
    return wanted;
  }

  private static Answer said(Transaction told, PaymentCard payment) {
    var sum = told.getAmount();
    var amount =
        sum == null || sum.getTotal() == null ? payment.amount() : new Money(sum.getTotal());
    var state =
        switch (told.getTradeState()) {
          case SUCCESS, REFUND -> Answer.State.PAID;
          case CLOSED, REVOKED -> Answer.State.CLOSED;
          case PAYERROR -> Answer.State.DECLINED;
          case NOTPAY, USERPAYING, ACCEPT -> Answer.State.OPEN;
        };
    return Answer.of(state, amount, told.getTransactionId());
  }

  private NativePayService pay() {
    return new NativePayService.Builder().httpClient(lines.line()).build();
  }

  private RefundService refunds() {
    return new RefundService.Builder().httpClient(lines.line()).build();
  }

  /** An answer that is not signed by WeChat Pay is none. */
  private static <T> T answered(Supplier<@Nullable T> call) {
    try {
      var answer = call.get();
      if (answer == null) {
        throw new ProviderSilent("WeChat Pay answered nothing", null);
      }
      return answer;
    } catch (ServiceException refused) {
      var said = refused.getHttpStatusCode() + " " + refused.getErrorCode();
      throw new ProviderSilent("WeChat Pay: " + said, refused);
    } catch (HttpException | MalformedMessageException unclear) {
      throw new ProviderSilent("WeChat Pay: " + unclear.getClass().getSimpleName(), unclear);
    } catch (WechatPayException unproven) {
      throw new ProviderSilent("WeChat Pay: an answer that is not proven", unproven);
    }
  }
}
