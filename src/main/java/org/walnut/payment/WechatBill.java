package org.walnut.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.walnut.payment.NoBill.Why.NONE;
import static org.walnut.payment.NoBill.Why.NOT_WHOLE;
import static org.walnut.payment.NoBill.Why.NOT_YET;
import static org.walnut.payment.NoBill.Why.SILENT;

import com.wechat.pay.java.core.exception.MalformedMessageException;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.exception.WechatPayException;
import com.wechat.pay.java.service.billdownload.BillDownloadServiceExtension;
import com.wechat.pay.java.service.billdownload.model.BillType;
import com.wechat.pay.java.service.billdownload.model.GetTradeBillRequest;
import com.wechat.pay.java.service.billdownload.model.TarType;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountKind;

/**
 * WeChat Pay's bill: asked for, then fetched packed from another address, and taken only when its
 * hash is the one that was signed.
 */
@Component
class WechatBill implements BillSource {

  private static final int LARGEST = 256 * 1024 * 1024;

  private final WechatLines lines;

  WechatBill(WechatLines lines) {
    this.lines = lines;
  }

  @Override
  public AccountKind account() {
    return AccountKind.WECHAT;
  }

  @Override
  public Bill bill(LocalDate day) {
    try {
      return WechatBillFile.read(BillTable.text(fetched(day), UTF_8));
    } catch (ServiceException refused) {
      throw none(refused);
    } catch (IOException | MalformedMessageException cutOff) {
      throw new NoBill(NOT_WHOLE, "WeChat Pay's bill cannot be unpacked", cutOff);
    } catch (WechatPayException unclear) {
      throw new NoBill(SILENT, "WeChat Pay: " + unclear.getClass().getSimpleName(), unclear);
    }
  }

  private byte[] fetched(LocalDate day) throws IOException {
    var asked = new GetTradeBillRequest();
    asked.setBillDate(day.toString());
    asked.setBillType(BillType.ALL);
    asked.setTarType(TarType.GZIP);
    var told =
        new BillDownloadServiceExtension.Builder()
            .httpClient(lines.line())
            .decryptor(plain -> plain)
            .build()
            .getTradeBill(asked);
    try (var stream = told.getInputStream()) {
      var bytes = stream.readNBytes(LARGEST);
      if (!told.verifyHash()) {
        throw NoBill.notWhole("the hash is another than WeChat Pay signed");
      }
      return bytes;
    }
  }

  private static NoBill none(ServiceException refused) {
    var code = String.valueOf(refused.getErrorCode());
    var why =
        switch (code) {
          case "NO_STATEMENT_EXIST" -> NONE;
          case "STATEMENT_CREATING" -> NOT_YET;
          default -> SILENT;
        };
    return new NoBill(why, "WeChat Pay: " + refused.getHttpStatusCode() + " " + code, refused);
  }
}
