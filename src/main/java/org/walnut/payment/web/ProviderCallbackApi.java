package org.walnut.payment.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.payment.AlipayNotices;
import org.walnut.payment.NoticeAnswer;
import org.walnut.payment.WechatNotices;

/**
 * Where WeChat Pay and Alipay tell what happened; each is answered in its own words. WeChat Pay
 * tells again until the status is 200 or 204, Alipay until the answer is the word {@code success}.
 */
@RestController
class ProviderCallbackApi {

  private static final int LARGEST = 64 * 1024;

  private final WechatNotices wechat;
  private final AlipayNotices alipay;

  ProviderCallbackApi(WechatNotices wechat, AlipayNotices alipay) {
    this.wechat = wechat;
    this.alipay = alipay;
  }

  @PostMapping(
      value = "/callbacks/wechat/{county:\\d{6}}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Open
  ResponseEntity<Map<String, String>> wechat(
      @RequestHeader HttpHeaders headers, InputStream content) throws IOException {
    var body = new String(content.readNBytes(LARGEST), UTF_8);
    return switch (wechat.take(headers::getFirst, body)) {
      case HEARD -> said(HttpStatus.OK, "SUCCESS", "");
      case UNKNOWN_PAYMENT -> said(HttpStatus.NOT_FOUND, "FAIL", "ORDER_NOT_EXIST");
      case FORGED -> said(HttpStatus.UNAUTHORIZED, "FAIL", "SIGN_ERROR");
      case UNREADABLE -> said(HttpStatus.BAD_REQUEST, "FAIL", "PARAM_ERROR");
    };
  }

  @PostMapping(
      value = "/callbacks/alipay/{county:\\d{6}}",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_PLAIN_VALUE)
  @Open
  String alipay(@RequestParam Map<String, String> fields) {
    return alipay.take(fields) == NoticeAnswer.HEARD ? "success" : "failure";
  }

  private static ResponseEntity<Map<String, String>> said(
      HttpStatus status, String code, String message) {
    return ResponseEntity.status(status).body(Map.of("code", code, "message", message));
  }
}
