package org.walnut.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proves that a request to WeChat Pay is its merchant's: {@code WECHATPAY2-SHA256-RSA2048}. */
@Component
public class WechatProofs {

  private static final Pattern PART = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final String SCHEME = "WECHATPAY2-SHA256-RSA2048 ";
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final WireKeys keys;
  private final Clock clock;

  WechatProofs(WireKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Whether it is proven.
   *
   * @param path with the query, as it was signed
   */
  public boolean proven(@Nullable String authorization, String method, String path, String body) {
    if (authorization == null || !authorization.startsWith(SCHEME)) {
      return false;
    }
    var parts = new HashMap<String, String>();
    PART.matcher(authorization).results().forEach(part -> parts.put(part.group(1), part.group(2)));
    var timestamp = parts.getOrDefault("timestamp", "");
    var words =
        String.join("\n", method, path, timestamp, parts.getOrDefault("nonce_str", ""), body, "");
    return timestamp.matches("\\d{1,12}")
        && fresh(Instant.ofEpochSecond(Long.parseLong(timestamp)))
        && keys.merchantSigned(words, parts.getOrDefault("signature", ""));
  }

  private boolean fresh(Instant at) {
    return Duration.between(at, clock.instant()).abs().compareTo(FRESH) <= 0;
  }
}
