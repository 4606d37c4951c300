package org.walnut.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.walnut.sandbox.PayTroubles;
import org.walnut.sandbox.WechatProofs;
import org.walnut.sandbox.WechatWords;
import org.walnut.tenancy.Tenancy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Lets in only what the merchant signed, and signs what is answered. */
@Component
class WechatDoor {

  private final WechatProofs proofs;
  private final WechatWords words;
  private final PayTroubles troubles;
  private final HttpServletRequest request;
  private final JsonMapper json;
  private final Clock clock;

  WechatDoor(
      WechatProofs proofs,
      WechatWords words,
      PayTroubles troubles,
      HttpServletRequest request,
      JsonMapper json,
      Clock clock) {
    this.proofs = proofs;
    this.words = words;
    this.troubles = troubles;
    this.request = request;
    this.json = json;
    this.clock = clock;
  }

  /** Whether the merchant signed this request. */
  boolean proven(String body) {
    return proofs.proven(
        request.getHeader(HttpHeaders.AUTHORIZATION), request.getMethod(), path(), body);
  }

  ResponseEntity<String> open(String body, Supplier<ResponseEntity<String>> deed) {
    if (!proven(body)) {
      return refused(401, "SIGN_ERROR");
    }
    try {
      return troubles.around(deed, () -> refused(500, "SYSTEM_ERROR"));
    } catch (JacksonException | NullPointerException unreadable) {
      return refused(400, "PARAM_ERROR");
    }
  }

  ResponseEntity<String> said(Map<String, Object> content) {
    return answer(200, json.writeValueAsString(content));
  }

  ResponseEntity<String> done() {
    return answer(204, "");
  }

  ResponseEntity<String> refused(int status, String code) {
    return answer(status, json.writeValueAsString(Map.of("code", code, "message", code)));
  }

  private ResponseEntity<String> answer(int status, String body) {
    var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
    words.proof(body, clock.instant(), false).forEach(answer::header);
    return answer.body(body);
  }

  /** As the merchant signed it: as if the service were alone at its address. */
  private String path() {
    var home = "/sandbox/wechat/api/" + Tenancy.requiredCounty();
    var path = request.getRequestURI().substring(home.length());
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }
}
