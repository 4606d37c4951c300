package org.walnut.sandbox.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.sandbox.SandboxBills;
import org.walnut.sandbox.SandboxPayments;

/** The payment service's bill of a day, for the merchant who signs. */
@RestController
class SandboxBillApi {

  private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

  private final SandboxBills bills;
  private final SandboxPayments payments;
  private final SignedBody signed;

  SandboxBillApi(SandboxBills bills, SandboxPayments payments, SignedBody signed) {
    this.bills = bills;
    this.payments = payments;
    this.signed = signed;
  }

  /** What the merchant asks for. */
  record BillOf(LocalDate day) {}

  @PostMapping("/sandbox/pay/api/{county}/bills")
  @Open
  ResponseEntity<String> bill(
      @PathVariable String county, @RequestHeader HttpHeaders headers, InputStream body)
      throws IOException {
    var asked = signed.read(headers, body, payments.secret(), BillOf.class);
    return ResponseEntity.ok().contentType(CSV).body(bills.of(asked.day()));
  }
}
