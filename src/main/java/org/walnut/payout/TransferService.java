package org.walnut.payout;

import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.exception.WechatPayException;
import com.wechat.pay.java.core.http.HttpHeaders;
import com.wechat.pay.java.core.http.HttpMethod;
import com.wechat.pay.java.core.http.HttpRequest;
import com.wechat.pay.java.core.http.JsonRequestBody;
import com.wechat.pay.java.core.util.GsonUtil;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.payment.WechatMerchant;
import org.walnut.shared.Money;

/**
 * WeChat Pay's transfers of merchants ({@code fund-app/mch-transfer}), over the line of its
 * official SDK, which has no class for them: one receiver a call, who must confirm it.
 */
@Component
class TransferService {

  private static final String BILLS =
      "https://api.mch.weixin.qq.com/v3/fund-app/mch-transfer/transfer-bills";
  private static final int LONGEST_REMARK = 32;

  private final WechatMerchant merchant;
  private final TransferSettings settings;

  TransferService(WechatMerchant merchant, TransferSettings settings) {
    this.merchant = merchant;
    this.settings = settings;
  }

  /** The words of a request, as the service names them. */
  private record Wanted(
      String appid,
      String outBillNo,
      String transferSceneId,
      String openid,
      long transferAmount,
      String transferRemark,
      String notifyUrl,
      List<Scene> transferSceneReportInfos) {}

  private record Scene(String infoType, String infoContent) {}

  /** The words of every answer. */
  private record Bill(
      @Nullable String outBillNo,
      @Nullable String transferBillNo,
      @Nullable String state,
      @Nullable Long transferAmount,
      @Nullable String packageInfo,
      @Nullable String failReason) {}

  /** Asked again under the same number, the service answers what it did the first time. */
  TransferAnswer create(TransferCard transfer, String openid, String remark) {
    var wanted =
        new Wanted(
            merchant.app(),
            transfer.billNo(),
            settings.scene(),
            openid,
            transfer.amount().fen(),
            remark.substring(0, Math.min(remark.length(), LONGEST_REMARK)),
            merchant.noticesTo("transfers"),
            settings.reportKind().isBlank()
                ? List.of()
                : List.of(new Scene(settings.reportKind(), settings.reportWords())));
    try {
      return answer(call(HttpMethod.POST, BILLS, wanted));
    } catch (ServiceException refused) {
      return afterRefusal(transfer, refused);
    }
  }

  /** Empty when the service knows of none. */
  Optional<TransferAnswer> query(TransferCard transfer) {
    try {
      return Optional.of(answer(call(HttpMethod.GET, of(transfer), null)));
    } catch (ServiceException refused) {
      if (refused.getHttpStatusCode() == 404) {
        return Optional.empty();
      }
      throw silent(refused);
    }
  }

  /** As long as the receiver has not confirmed. */
  TransferAnswer cancel(TransferCard transfer) {
    try {
      return answer(call(HttpMethod.POST, of(transfer) + "/cancel", null));
    } catch (ServiceException refused) {
      return query(transfer).orElseThrow(() -> silent(refused));
    }
  }

  /**
   * What the service refused once it may have done before: only that it knows nothing is an end.
   */
  private TransferAnswer afterRefusal(TransferCard transfer, ServiceException refused) {
    var status = refused.getHttpStatusCode();
    if (status >= 500
        || status == 429
        || status == 401
        || "NOT_ENOUGH".equals(refused.getErrorCode())) {
      throw silent(refused);
    }
    return query(transfer).orElseGet(() -> TransferAnswer.refused(refused.getErrorCode()));
  }

  private Bill call(HttpMethod method, String url, @Nullable Object content) {
    var headers = new HttpHeaders();
    headers.addHeader("Accept", "application/json");
    headers.addHeader("Content-Type", "application/json");
    var request = new HttpRequest.Builder().httpMethod(method).url(url).headers(headers);
    if (method == HttpMethod.POST) {
      var body = content == null ? "" : GsonUtil.toJson(content);
      request.body(new JsonRequestBody.Builder().body(body).build());
    }
    try {
      return merchant.line().execute(request.build(), Bill.class).getServiceResponse();
    } catch (ServiceException refused) {
      throw refused;
    } catch (WechatPayException unclear) {
      throw silent(unclear);
    }
  }

  private static TransferAnswer answer(@Nullable Bill bill) {
    if (bill == null || bill.state() == null) {
      throw new TransferSilent("WeChat Pay answered nothing", new IllegalStateException());
    }
    return new TransferAnswer(
        TransferState.valueOf(bill.state()),
        bill.transferAmount() == null ? null : new Money(bill.transferAmount()),
        bill.transferBillNo(),
        bill.packageInfo(),
        bill.failReason());
  }

  private static String of(TransferCard transfer) {
    return BILLS + "/out-bill-no/" + transfer.billNo();
  }

  private static TransferSilent silent(WechatPayException cause) {
    var what =
        cause instanceof ServiceException refused
            ? refused.getHttpStatusCode() + " " + refused.getErrorCode()
            : cause.getClass().getSimpleName();
    return new TransferSilent("WeChat Pay: " + what, cause);
  }
}
