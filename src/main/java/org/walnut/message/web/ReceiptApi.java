package org.walnut.message.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.message.MessageReceipts;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Signature;

/** Where the gateway tells what became of a message. Only an answer of 200 ends its telling. */
@RestController
class ReceiptApi {

  private static final int LARGEST = 64 * 1024;

  private final MessageReceipts receipts;

  ReceiptApi(MessageReceipts receipts) {
    this.receipts = receipts;
  }

  @PostMapping("/callbacks/sms/{county:\\d{6}}")
  @Open
  ResponseEntity<Void> tell(@RequestHeader HttpHeaders headers, InputStream content)
      throws IOException {
    var body = content.readNBytes(LARGEST);
    return switch (receipts.take(Signature.read(headers::getFirst), body)) {
      case HEARD -> ResponseEntity.ok().build();
      case UNKNOWN_MESSAGE ->
          throw new ReceiptProblem(HttpStatus.NOT_FOUND, "message.problem.unknown");
      case FORGED -> throw new ReceiptProblem(HttpStatus.UNAUTHORIZED, "message.problem.forged");
      case UNREADABLE -> throw InvalidInput.at("body", "message.problem.unreadable");
    };
  }
}
