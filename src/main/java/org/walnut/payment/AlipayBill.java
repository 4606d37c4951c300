package org.walnut.payment;

import static org.walnut.payment.NoBill.Why.NONE;
import static org.walnut.payment.NoBill.Why.SILENT;

import com.alipay.api.AlipayApiException;
import com.alipay.api.domain.AlipayDataDataserviceBillDownloadurlQueryModel;
import com.alipay.api.request.AlipayDataDataserviceBillDownloadurlQueryRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountKind;

/** Alipay's bill: asked for, then fetched from the address in the signed answer. */
@Component
class AlipayBill implements BillSource {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(30);
  private static final int FOUND = 200;

  private final AlipayAccount account;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  AlipayBill(AlipayAccount account) {
    this.account = account;
  }

  @Override
  public AccountKind account() {
    return AccountKind.ALIPAY;
  }

  @Override
  public Bill bill(LocalDate day) {
    return AlipayBillFile.read(fetched(address(day)));
  }

  private String address(LocalDate day) {
    var model = new AlipayDataDataserviceBillDownloadurlQueryModel();
    model.setBillType("trade");
    model.setBillDate(day.toString());
    var request = new AlipayDataDataserviceBillDownloadurlQueryRequest();
    request.setBizModel(model);
    try {
      var told = account.client().execute(request);
      if (told.isSuccess() && told.getBillDownloadUrl() != null) {
        return told.getBillDownloadUrl();
      }
      throw new NoBill(
          none(told.getSubCode()) ? NONE : SILENT, "Alipay: " + told.getSubCode(), null);
    } catch (AlipayApiException unclear) {
      throw new NoBill(SILENT, "Alipay: " + unclear.getMessage(), unclear);
    }
  }

  private byte[] fetched(String address) {
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(READ).build();
    try {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != FOUND) {
        throw new NoBill(SILENT, "Alipay's bill: " + answer.statusCode(), null);
      }
      return answer.body();
    } catch (IOException unreachable) {
      throw new NoBill(SILENT, "Alipay's bill: " + unreachable.getMessage(), unreachable);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new NoBill(SILENT, "Alipay's bill: stopped", stopping);
    }
  }

  /** Spelt in several ways over the years. */
  private static boolean none(String subCode) {
    return String.valueOf(subCode)
        .toUpperCase(Locale.ROOT)
        .replace('-', '_')
        .endsWith("BILL_NOT_EXIST");
  }
}
