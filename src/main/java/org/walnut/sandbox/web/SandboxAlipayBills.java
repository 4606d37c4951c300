package org.walnut.sandbox.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.walnut.access.Open;
import org.walnut.sandbox.AlipayBillZip;
import org.walnut.sandbox.AlipayGatewayWords;
import org.walnut.sandbox.BillFlaw;
import org.walnut.sandbox.BillFlaws;
import org.walnut.sandbox.BillTickets;
import org.walnut.sandbox.PlayedBooks;
import org.walnut.sandbox.PlayedService;
import org.walnut.tenancy.Tenancy;

/** Alipay's bills: the gateway answers where one is, and whoever knows the address fetches it. */
@RestController
class SandboxAlipayBills {

  static final String METHOD = "alipay.data.dataservice.bill.downloadurl.query";

  private final AlipayBillZip bills;
  private final PlayedBooks books;
  private final BillFlaws flaws;
  private final BillTickets tickets;
  private final AlipayGatewayWords words;

  SandboxAlipayBills(
      AlipayBillZip bills,
      PlayedBooks books,
      BillFlaws flaws,
      BillTickets tickets,
      AlipayGatewayWords words) {
    this.bills = bills;
    this.books = books;
    this.flaws = flaws;
    this.tickets = tickets;
    this.words = words;
  }

  @GetMapping("/sandbox/alipay/api/{county}/bill")
  @Open
  ResponseEntity<byte[]> file(@RequestParam String token) {
    return tickets
        .day(PlayedService.ALIPAY, token)
        .map(day ->
            ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bills.file(day)))
        .orElseGet(() -> ResponseEntity.status(403).build());
  }

  /** What the gateway answers: the address of the bill of a day. */
  String address(@Nullable String asked) {
    try {
      var day = LocalDate.parse(asked == null ? "" : asked);
      if (flaws.now() == BillFlaw.NOT_YET || !books.made(day) || !bills.any(day)) {
        return words.refusal(METHOD, "40004", "isp.bill_not_exist");
      }
      return words.answer(METHOD, Map.of("bill_download_url", url(day)));
    } catch (DateTimeParseException wrong) {
      return words.refusal(METHOD, "40004", "isv.invalid-arguments");
    }
  }

  private String url(LocalDate day) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/sandbox/alipay/api/" + Tenancy.requiredCounty() + "/bill")
        .queryParam("token", tickets.of(PlayedService.ALIPAY, day))
        .toUriString();
  }
}
