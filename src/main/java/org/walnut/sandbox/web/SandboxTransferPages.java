package org.walnut.sandbox.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.sandbox.SandboxTransfers;
import org.walnut.sandbox.TransferDeed;

/** The receivers' phones: each transfer that waits, to be confirmed, refused or left to lapse. */
@Controller
class SandboxTransferPages {

  private final SandboxTransfers transfers;

  SandboxTransferPages(SandboxTransfers transfers) {
    this.transfers = transfers;
  }

  /** What the phone does, for programs. */
  record Done(TransferDeed deed) {}

  @GetMapping("/sandbox/wechat/{county}/transfers")
  @Open
  String list(@PathVariable String county, Model model) {
    model.addAttribute("path", "/sandbox/wechat/" + county + "/transfers");
    model.addAttribute("transfers", transfers.latest());
    return "sandbox/transfers";
  }

  @PostMapping("/sandbox/wechat/{county}/transfers/{id}")
  @Open
  String decide(
      @PathVariable String county, @PathVariable UUID id, @RequestParam TransferDeed deed) {
    transfers.decide(id, deed);
    return "redirect:/sandbox/wechat/" + county + "/transfers";
  }

  @PostMapping("/sandbox/wechat/api/{county}/transfers/{billNo}/decision")
  @Open
  ResponseEntity<Void> decide(@PathVariable String billNo, @RequestBody Done done) {
    transfers.decide(billNo, done.deed());
    return ResponseEntity.noContent().build();
  }
}
