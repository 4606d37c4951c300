package org.walnut.payment;

import com.google.gson.JsonParseException;
import com.wechat.pay.java.core.exception.MalformedMessageException;
import com.wechat.pay.java.core.exception.WechatPayException;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.core.util.GsonUtil;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.walnut.shared.Ids;

/**
 * Who we are at WeChat Pay, for rooms above that use its other services: they sign and prove alike.
 */
@Service
public class WechatMerchant {

  private final WechatAccount account;
  private final WechatLines lines;
  private final ProviderAddresses addresses;
  private final Clock clock;

  WechatMerchant(
      WechatAccount account, WechatLines lines, ProviderAddresses addresses, Clock clock) {
    this.account = account;
    this.lines = lines;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** What stands outside the encrypted part. */
  private record Envelope(@Nullable String id, @Nullable String eventType) {}

  /** What WeChat Pay told, proven and decrypted; its number is the same when it is told again. */
  public record Told<T>(UUID number, String event, T content) {}

  /** It is not proven to come from WeChat Pay, or was overheard and told again. */
  public static final class Forged extends Exception {}

  public String app() {
    return account.app();
  }

  /** Signs what goes out and proves what comes back. */
  public HttpClient line() {
    return lines.line();
  }

  /** The address at which this service tells the county at hand. */
  public String noticesTo(String door) {
    return addresses.notices(door);
  }

  /** Empty when it is proven but cannot be understood. */
  public <T> Optional<Told<T>> open(
      Function<String, @Nullable String> headers, String body, Class<T> type) throws Forged {
    var timestamp = headers.apply("Wechatpay-Timestamp");
    if (timestamp == null || !WechatProof.fresh(timestamp, clock.instant())) {
      throw new Forged();
    }
    try {
      var content =
          new NotificationParser(account.notices()).parse(request(headers, timestamp, body), type);
      var envelope = GsonUtil.getGson().fromJson(body, Envelope.class);
      return envelope.id() == null || envelope.eventType() == null || content == null
          ? Optional.empty()
          : Optional.of(
              new Told<>(Ids.from("wechat:" + envelope.id()), envelope.eventType(), content));
    } catch (MalformedMessageException | JsonParseException | IllegalArgumentException wrong) {
      return Optional.empty();
    } catch (WechatPayException unproven) {
      throw new Forged();
    }
  }

  private static RequestParam request(
      Function<String, @Nullable String> headers, String timestamp, String body) {
    return new RequestParam.Builder()
        .serialNumber(headers.apply("Wechatpay-Serial"))
        .nonce(headers.apply("Wechatpay-Nonce"))
        .signature(headers.apply("Wechatpay-Signature"))
        .timestamp(timestamp)
        .body(body)
        .build();
  }
}
