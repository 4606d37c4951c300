package org.walnut.payout.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.payout.Payouts;

/** Hands out the file for the bank. */
@RestController
class PayoutFiles {

  private final Payouts payouts;

  PayoutFiles(Payouts payouts) {
    this.payouts = payouts;
  }

  @GetMapping({"/payouts/{batch}/file", "/api/v1/payouts/{batch}/file"})
  @Needs(Act.PAY_OUT)
  ResponseEntity<byte[]> file(@PathVariable UUID batch) {
    var name = "payout-" + payouts.required(batch).code() + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", UTF_8))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(payouts.file(batch));
  }
}
