package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import tools.jackson.databind.json.JsonMapper;

/** What WeChat Pay answers and tells of transfers, signed and encrypted as it does. */
@Component
public class TransferWords {

  private static final int NONCE = 12;
  private static final String ABOUT = "mch_payment";

  private final WechatWords wechat;
  private final WireKeys keys;
  private final JsonMapper json;

  TransferWords(WechatWords wechat, WireKeys keys, JsonMapper json) {
    this.wechat = wechat;
    this.keys = keys;
    this.json = json;
  }

  /** As it is answered when it is made or taken back. */
  public Map<String, Object> made(SandboxTransfer transfer) {
    var words = named(transfer.billNo(), transfer.state());
    words.put("create_time", time(transfer.madeAt()));
    if (transfer.open()) {
      words.put("package_info", "affffddafdfafddffda==" + transfer.billNo());
    }
    return words;
  }

  /** As it is answered to the merchant who asks. */
  public Map<String, Object> whole(SandboxTransfer transfer) {
    var words = named(transfer.billNo(), transfer.state());
    words.put("transfer_amount", transfer.amount().fen());
    words.put("transfer_remark", transfer.remark());
    words.put("openid", transfer.openid());
    words.put("create_time", time(transfer.madeAt()));
    if (transfer.why() != null) {
      words.put("fail_reason", transfer.why());
    }
    return words;
  }

  Letter letter(NoticeQueue.Waiting notice, Instant at) {
    var told = told(notice);
    var words = named(told.billNo(), told.state());
    words.put("mch_id", "1900000001");
    words.put("transfer_amount", told.amount().fen());
    words.put("update_time", time(told.at()));
    if (told.why() != null) {
      words.put("fail_reason", told.why());
    }
    var body = envelope(told, words);
    return new Letter(
        notice.id(),
        notice.url(),
        "application/json",
        wechat.proof(body, at, notice.flaw() == Flaw.SIGNATURE),
        body.getBytes(UTF_8),
        "");
  }

  private ToldTransfer told(NoticeQueue.Waiting notice) {
    var told = json.readValue(notice.body(), ToldTransfer.class);
    return notice.flaw() == Flaw.UNKNOWN_ORDER
        ? new ToldTransfer(
            Ids.next(),
            told.transfer(),
            Ids.next().toString().replace("-", ""),
            told.state(),
            told.why(),
            told.amount(),
            told.at())
        : told;
  }

  private String envelope(ToldTransfer told, Map<String, Object> words) {
    var nonce = Ids.next().toString().replace("-", "").substring(32 - NONCE);
    var resource = new LinkedHashMap<String, Object>();
    resource.put("original_type", ABOUT);
    resource.put("algorithm", "AEAD_AES_256_GCM");
    resource.put("ciphertext", keys.encrypt(json.writeValueAsString(words), nonce, ABOUT));
    resource.put("associated_data", ABOUT);
    resource.put("nonce", nonce);
    var envelope = new LinkedHashMap<String, Object>();
    envelope.put("id", told.notice().toString());
    envelope.put("create_time", time(told.at()));
    envelope.put("resource_type", "encrypt-resource");
    envelope.put("event_type", "MCHTRANSFER.BILL.FINISHED");
    envelope.put("summary", told.state());
    envelope.put("resource", resource);
    return json.writeValueAsString(envelope);
  }

  private static Map<String, Object> named(String billNo, String state) {
    var words = new LinkedHashMap<String, Object>();
    words.put("out_bill_no", billNo);
    words.put("transfer_bill_no", WechatWords.number(Ids.from("bill:" + billNo)));
    words.put("state", state);
    return words;
  }

  private static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).atZone(Days.ZONE).toOffsetDateTime().toString();
  }
}
