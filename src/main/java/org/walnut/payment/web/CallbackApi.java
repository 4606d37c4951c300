package org.walnut.payment.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.payment.Notices;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Signature;

/** Where the payment service tells what happened. Only an answer of 200 ends its telling. */
@RestController
class CallbackApi {

  private static final int LARGEST = 64 * 1024;

  private final Notices notices;

  CallbackApi(Notices notices) {
    this.notices = notices;
  }

  @PostMapping("/callbacks/payment/{county:\\d{6}}")
  @Open
  ResponseEntity<Void> tell(@RequestHeader HttpHeaders headers, InputStream content)
      throws IOException {
    var body = content.readNBytes(LARGEST);
    return switch (notices.take(Signature.read(headers::getFirst), body)) {
      case HEARD -> ResponseEntity.ok().build();
      case UNKNOWN_PAYMENT ->
          throw new NoticeProblem(HttpStatus.NOT_FOUND, "payment.problem.unknown");
      case FORGED -> throw new NoticeProblem(HttpStatus.UNAUTHORIZED, "payment.problem.forged");
      case UNREADABLE -> throw InvalidInput.at("body", "payment.problem.unreadable");
    };
  }
}
