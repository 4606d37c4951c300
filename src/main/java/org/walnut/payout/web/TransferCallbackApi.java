package org.walnut.payout.web;

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
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.payout.TransferNotices;

/**
 * Where WeChat Pay tells what became of transfers; it tells again until the status is 200 or 204.
 */
@RestController
class TransferCallbackApi {

  private static final int LARGEST = 64 * 1024;

  private final TransferNotices notices;

  TransferCallbackApi(TransferNotices notices) {
    this.notices = notices;
  }

  @PostMapping(
      value = "/callbacks/transfers/{county:\\d{6}}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Open
  ResponseEntity<Map<String, String>> wechat(
      @RequestHeader HttpHeaders headers, InputStream content) throws IOException {
    var body = new String(content.readNBytes(LARGEST), UTF_8);
    return switch (notices.take(headers::getFirst, body)) {
      case HEARD -> said(HttpStatus.OK, "SUCCESS", "");
      case UNKNOWN_PAYMENT -> said(HttpStatus.NOT_FOUND, "FAIL", "NOT_FOUND");
      case FORGED -> said(HttpStatus.UNAUTHORIZED, "FAIL", "SIGN_ERROR");
      case UNREADABLE -> said(HttpStatus.BAD_REQUEST, "FAIL", "PARAM_ERROR");
    };
  }

  private static ResponseEntity<Map<String, String>> said(
      HttpStatus status, String code, String message) {
    return ResponseEntity.status(status).body(Map.of("code", code, "message", message));
  }
}
