package org.walnut.sandbox.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.sandbox.SandboxTransfer;
import org.walnut.sandbox.SandboxTransfers;
import org.walnut.sandbox.TransferWords;
import org.walnut.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/** WeChat Pay's interface for transfers of merchants: one receiver a call, who must confirm it. */
@RestController
@RequestMapping("/sandbox/wechat/api/{county}/v3/fund-app/mch-transfer/transfer-bills")
class SandboxTransferApi {

  private static final long MOST_WITHOUT_NAME = 200_000;

  private final SandboxTransfers transfers;
  private final WechatDoor door;
  private final TransferWords words;
  private final JsonMapper json;

  SandboxTransferApi(
      SandboxTransfers transfers, WechatDoor door, TransferWords words, JsonMapper json) {
    this.transfers = transfers;
    this.door = door;
    this.words = words;
    this.json = json;
  }

  private record Wanted(
      String appid,
      String out_bill_no,
      String transfer_scene_id,
      String openid,
      @Nullable Long transfer_amount,
      String transfer_remark,
      String notify_url) {}

  @PostMapping
  @Open
  ResponseEntity<String> make(@RequestBody String body) {
    return door.open(body, () -> made(json.readValue(body, Wanted.class)));
  }

  @GetMapping("/out-bill-no/{no}")
  @Open
  ResponseEntity<String> query(@PathVariable String no) {
    return door.open(
        "",
        () -> transfers.look(no).map(each -> door.said(words.whole(each))).orElseGet(this::none));
  }

  @PostMapping("/out-bill-no/{no}/cancel")
  @Open
  ResponseEntity<String> cancel(
      @PathVariable String no, @RequestBody(required = false) @Nullable String body) {
    return door.open(
        body == null ? "" : body,
        () -> transfers.look(no).map(this::cancelled).orElseGet(this::none));
  }

  private ResponseEntity<String> made(Wanted wanted) {
    var amount = wanted.transfer_amount();
    if (amount == null
        || amount < 10
        || amount >= MOST_WITHOUT_NAME
        || !wanted.out_bill_no().matches("[0-9A-Za-z]{1,32}")
        || wanted.transfer_remark().length() > 32
        || wanted.openid().isBlank()) {
      return door.refused(400, "PARAM_ERROR");
    }
    var transfer =
        transfers.open(
            wanted.out_bill_no(),
            wanted.openid(),
            new Money(amount),
            wanted.transfer_remark(),
            wanted.notify_url());
    return transfer.amount().fen() == amount && transfer.openid().equals(wanted.openid())
        ? door.said(words.made(transfer))
        : door.refused(400, "INVALID_REQUEST");
  }

  private ResponseEntity<String> cancelled(SandboxTransfer transfer) {
    return transfer.open()
        ? door.said(words.made(transfers.cancel(transfer)))
        : door.refused(400, "INVALID_REQUEST");
  }

  private ResponseEntity<String> none() {
    return door.refused(404, "NOT_FOUND");
  }
}
