package org.walnut.sandbox;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How Alipay's gateway proves requests and answers: fields sorted and joined, signed with RSA2. */
@Component
public class AlipayGatewayWords {

  static final String APP = "2021000000000001";
  private static final int SUCCESS = 10_000;

  private final WireKeys keys;
  private final JsonMapper json;

  AlipayGatewayWords(WireKeys keys, JsonMapper json) {
    this.keys = keys;
    this.json = json;
  }

  /** Whether the merchant has signed these fields, all but the signature itself. */
  public boolean proven(Map<String, String> fields) {
    var rest = new TreeMap<>(fields);
    var sign = rest.remove("sign");
    return sign != null
        && APP.equals(fields.get("app_id"))
        && keys.merchantSigned(joined(rest), sign);
  }

  /** The answer to a method, signed over the very text of its content. */
  public String answer(String method, Map<String, Object> content) {
    var words = new LinkedHashMap<String, Object>();
    words.put("code", Integer.toString(SUCCESS));
    words.put("msg", "Success");
    words.putAll(content);
    var text = json.writeValueAsString(words);
    return "{\"%s\":%s,\"sign\":\"%s\"}"
        .formatted(method.replace('.', '_') + "_response", text, keys.sign(text, false));
  }

  /** {@code code} 40004: it was understood and not done; 20000: the service is out of order. */
  public String refusal(String method, String code, String subCode) {
    return answer(
        method,
        Map.of("code", code, "msg", "Business Failed", "sub_code", subCode, "sub_msg", subCode));
  }

  public static String status(SandboxState state) {
    return switch (state) {
      case OPEN -> "WAIT_BUYER_PAY";
      case PAID -> "TRADE_SUCCESS";
      case DECLINED, CLOSED -> "TRADE_CLOSED";
    };
  }

  /** As the service numbers what it does. */
  public static String number(UUID id) {
    return "20261126%020d".formatted(id.getLeastSignificantBits() & Long.MAX_VALUE);
  }

  static String joined(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(joining("&"));
  }
}
