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
import com.wechat.pay.java.service.billdownload.DigestBillEntity;
import com.wechat.pay.java.service.billdownload.model.AccountType;
import com.wechat.pay.java.service.billdownload.model.BillType;
import com.wechat.pay.java.service.billdownload.model.GetFundFlowBillRequest;
import com.wechat.pay.java.service.billdownload.model.GetTradeBillRequest;
import com.wechat.pay.java.service.billdownload.model.TarType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountKind;
import org.walnut.shared.Money;

/**
 * WeChat Pay's bills of a day, of trades and of the flow of money: each asked for, then fetched
 * packed from another address, and taken only when its hash is the one that was signed.
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

  /** What was traded, and what was transferred to receivers; a bill of trades alone is none yet. */
  @Override
  public Bill bill(LocalDate day) {
    var trades = told(() -> service().getTradeBill(trades(day))).map(WechatBillFile::read);
    var transfers = told(() -> service().getFundFlowBill(flow(day))).map(WechatFlowFile::transfers);
    if (trades.isEmpty() && transfers.isEmpty()) {
      throw new NoBill(NONE, "WeChat Pay knows of nothing on " + day, null);
    }
    if (transfers.isEmpty()) {
      throw new NoBill(NOT_YET, "WeChat Pay has trades and no flow of " + day, null);
    }
    var lines = new ArrayList<BillLine>();
    trades.ifPresent(bill -> lines.addAll(bill.lines()));
    lines.addAll(transfers.get());
    return new Bill(lines, trades.map(Bill::fees).orElse(Money.ZERO));
  }

  /** The text of one of its bills; empty when the service knows of none. */
  private static Optional<String> told(Supplier<DigestBillEntity> asked) {
    try {
      return Optional.of(BillTable.text(unpacked(asked.get()), UTF_8));
    } catch (ServiceException refused) {
      var none = none(refused);
      if (none.why() == NONE) {
        return Optional.empty();
      }
      throw none;
    } catch (IOException | MalformedMessageException cutOff) {
      throw new NoBill(NOT_WHOLE, "WeChat Pay's bill cannot be unpacked", cutOff);
    } catch (WechatPayException unclear) {
      throw new NoBill(SILENT, "WeChat Pay: " + unclear.getClass().getSimpleName(), unclear);
    }
  }

  private static byte[] unpacked(DigestBillEntity told) throws IOException {
    try (var stream = told.getInputStream()) {
      var bytes = stream.readNBytes(LARGEST);
      if (!told.verifyHash()) {
        throw NoBill.notWhole("the hash is another than WeChat Pay signed");
      }
      return bytes;
    }
  }

  private BillDownloadServiceExtension service() {
    return new BillDownloadServiceExtension.Builder()
        .httpClient(lines.line())
        .decryptor(plain -> plain)
        .build();
  }

  private static GetTradeBillRequest trades(LocalDate day) {
    var asked = new GetTradeBillRequest();
    asked.setBillDate(day.toString());
    asked.setBillType(BillType.ALL);
    asked.setTarType(TarType.GZIP);
    return asked;
  }

  private static GetFundFlowBillRequest flow(LocalDate day) {
    var asked = new GetFundFlowBillRequest();
    asked.setBillDate(day.toString());
    asked.setAccountType(AccountType.BASIC);
    asked.setTarType(TarType.GZIP);
    return asked;
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
