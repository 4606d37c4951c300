package org.walnut.payment;

import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayRequest;
import com.alipay.api.AlipayResponse;
import com.alipay.api.domain.AlipayTradeCloseModel;
import com.alipay.api.domain.AlipayTradePagePayModel;
import com.alipay.api.domain.AlipayTradeQueryModel;
import com.alipay.api.domain.AlipayTradeRefundModel;
import com.alipay.api.request.AlipayTradeCloseRequest;
import com.alipay.api.request.AlipayTradePagePayRequest;
import com.alipay.api.request.AlipayTradeQueryRequest;
import com.alipay.api.request.AlipayTradeRefundRequest;
import com.alipay.api.response.AlipayTradeQueryResponse;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.shared.Days;
import org.walnut.shared.Money;

/**
 * Alipay's cashier page, through its official SDK. The order is made by the payer's coming to the
 * page, so until then Alipay does not know of it.
 */
@Component
class AlipayProvider implements Provider {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final String UNKNOWN = "ACQ.TRADE_NOT_EXIST";

  private final AlipayAccount account;
  private final ProviderAddresses addresses;
  private final PaymentSettings settings;

  AlipayProvider(AlipayAccount account, ProviderAddresses addresses, PaymentSettings settings) {
    this.account = account;
    this.addresses = addresses;
    this.settings = settings;
  }

  @Override
  public PayWay way() {
    return PayWay.ALIPAY;
  }

  @Override
  public Answer order(PaymentCard payment, String merchant) {
    var model = new AlipayTradePagePayModel();
    model.setOutTradeNo(payment.tradeNo().text());
    model.setTotalAmount(payment.amount().toString());
    model.setSubject(merchant + " " + payment.description());
    model.setProductCode("FAST_INSTANT_TRADE_PAY");
    var until = payment.begunAt().plus(settings.validFor(way())).atZone(Days.ZONE);
    model.setTimeExpire(MINUTE.format(until));
    var request = new AlipayTradePagePayRequest();
    request.setBizModel(model);
    request.setNotifyUrl(addresses.notices("alipay"));
    request.setReturnUrl(addresses.outcome(payment.id()));
    try {
      var url = account.client().pageExecute(request, "GET").getBody();
      return new Answer(Answer.State.OPEN, payment.amount(), null, addresses.forPayers(url), null);
    } catch (AlipayApiException wrong) {
      throw silent(wrong);
    }
  }

  @Override
  public Answer query(PaymentCard payment) {
    var model = new AlipayTradeQueryModel();
    model.setOutTradeNo(payment.tradeNo().text());
    var request = new AlipayTradeQueryRequest();
    request.setBizModel(model);
    var told = answered(request);
    if (!told.isSuccess()) {
      if (UNKNOWN.equals(told.getSubCode())) {
        return Answer.of(Answer.State.OPEN, payment.amount(), null);
      }
      throw silent(told);
    }
    return said(told, payment);
  }

  @Override
  public Answer close(PaymentCard payment) {
    var model = new AlipayTradeCloseModel();
    model.setOutTradeNo(payment.tradeNo().text());
    var request = new AlipayTradeCloseRequest();
    request.setBizModel(model);
    var told = answered(request);
    if (told.isSuccess() || UNKNOWN.equals(told.getSubCode())) {
      return Answer.of(Answer.State.CLOSED, payment.amount(), null);
    }
    if ("ACQ.TRADE_STATUS_ERROR".equals(told.getSubCode())) {
      return query(payment);
    }
    throw silent(told);
  }

  @Override
  public RefundAnswer giveBack(PaymentCard payment, UUID refund, Money amount, String why) {
    var model = new AlipayTradeRefundModel();
    model.setOutTradeNo(payment.tradeNo().text());
    model.setOutRequestNo(refund.toString());
    model.setRefundAmount(amount.toString());
    model.setRefundReason(why);
    var request = new AlipayTradeRefundRequest();
    request.setBizModel(model);
    var told = answered(request);
    if (told.isSuccess()) {
      return new RefundAnswer(RefundAnswer.State.DONE);
    }
    if (unclear(told)) {
      throw silent(told);
    }
    return new RefundAnswer(RefundAnswer.State.REFUSED);
  }

  private static Answer said(AlipayTradeQueryResponse told, PaymentCard payment) {
    var amount =
        told.getTotalAmount() == null
            ? payment.amount()
            : Money.ofYuan(new BigDecimal(told.getTotalAmount()));
    return Answer.of(AlipayWords.state(told.getTradeStatus()), amount, told.getTradeNo());
  }

  /** An answer that is not signed by Alipay is none. */
  private <T extends AlipayResponse> T answered(AlipayRequest<T> request) {
    try {
      return account.client().execute(request);
    } catch (AlipayApiException unreachable) {
      throw silent(unreachable);
    }
  }

  private static boolean unclear(AlipayResponse told) {
    return "20000".equals(told.getCode())
        || "ACQ.SYSTEM_ERROR".equals(told.getSubCode())
        || "aop.ACQ.SYSTEM_ERROR".equals(told.getSubCode());
  }

  private static ProviderSilent silent(AlipayResponse told) {
    return new ProviderSilent("Alipay: " + told.getSubCode() + " " + told.getSubMsg(), null);
  }

  private static ProviderSilent silent(@Nullable Throwable cause) {
    return new ProviderSilent("Alipay: " + cause, cause);
  }
}
