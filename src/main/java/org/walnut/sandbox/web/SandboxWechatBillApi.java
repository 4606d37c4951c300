package org.walnut.sandbox.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.sandbox.BillFlaw;
import org.walnut.sandbox.BillFlaws;
import org.walnut.sandbox.BillTickets;
import org.walnut.sandbox.PlayedBooks;
import org.walnut.sandbox.PlayedService;
import org.walnut.sandbox.WechatBillText;
import org.walnut.sandbox.WechatFlowText;

/**
 * WeChat Pay's bills (API v3): asked for, and fetched with the pass that was answered. The address
 * names the real host, as the real service's does.
 */
@RestController
@RequestMapping("/sandbox/wechat/api/{county}/v3")
class SandboxWechatBillApi {

  private static final String FILE =
      "https://api.mch.weixin.qq.com/v3/billdownload/file?token=%s&tartype=%s&kind=%s";

  private final WechatBillText trades;
  private final WechatFlowText flow;
  private final PlayedBooks books;
  private final BillFlaws flaws;
  private final BillTickets tickets;
  private final WechatDoor door;

  SandboxWechatBillApi(
      WechatBillText trades,
      WechatFlowText flow,
      PlayedBooks books,
      BillFlaws flaws,
      BillTickets tickets,
      WechatDoor door) {
    this.trades = trades;
    this.flow = flow;
    this.books = books;
    this.flaws = flaws;
    this.tickets = tickets;
    this.door = door;
  }

  @GetMapping("/bill/tradebill")
  @Open
  ResponseEntity<String> bill(
      @RequestParam("bill_date") LocalDate day,
      @RequestParam(value = "tar_type", required = false) @Nullable String packed) {
    return door.open(
        "", () -> told(day, packed, "trades", trades.any(day), () -> trades.hash(day)));
  }

  @GetMapping("/bill/fundflowbill")
  @Open
  ResponseEntity<String> flow(
      @RequestParam("bill_date") LocalDate day,
      @RequestParam(value = "tar_type", required = false) @Nullable String packed) {
    return door.open("", () -> told(day, packed, "flow", flow.any(day), () -> flow.hash(day)));
  }

  @GetMapping("/billdownload/file")
  @Open
  ResponseEntity<byte[]> file(
      @RequestParam String token, @RequestParam String tartype, @RequestParam String kind) {
    var day = tickets.day(PlayedService.WECHAT, token);
    if (day.isEmpty() || !door.proven("")) {
      return ResponseEntity.status(401).build();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(
            kind.equals("flow")
                ? flow.file(day.get(), "GZIP".equals(tartype))
                : trades.file(day.get(), "GZIP".equals(tartype)));
  }

  private ResponseEntity<String> told(
      LocalDate day, @Nullable String packed, String kind, boolean any, Supplier<String> hash) {
    if (flaws.now() == BillFlaw.NOT_YET) {
      return door.refused(400, "STATEMENT_CREATING");
    }
    if (!books.made(day) || !any) {
      return door.refused(400, "NO_STATEMENT_EXIST");
    }
    var told = new LinkedHashMap<String, Object>();
    told.put("hash_type", "SHA1");
    told.put("hash_value", hash.get());
    told.put("download_url", FILE.formatted(tickets.of(PlayedService.WECHAT, day), packed, kind));
    return door.said(told);
  }
}
