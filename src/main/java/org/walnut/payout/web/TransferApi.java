package org.walnut.payout.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.payout.TransferErrands;
import org.walnut.payout.TransferState;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Transfers by WeChat, for programs. */
@RestController
@RequestMapping("/api/v1/wechat-payouts")
class TransferApi {

  private final TransferScreens screens;
  private final TransferErrands errands;

  TransferApi(TransferScreens screens, TransferErrands errands) {
    this.screens = screens;
    this.errands = errands;
  }

  @GetMapping
  @Needs(Act.READ_MONEY)
  Paged<TransferRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable TransferState state,
      Cursor cursor) {
    return screens.list(q.strip(), state, cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_MONEY)
  TransferRow one(@PathVariable UUID id) {
    return screens.one(id);
  }

  /** Asks the service what has become of it. */
  @PostMapping("/{id}/queries")
  @Needs(Act.PAY_OUT)
  TransferRow query(@PathVariable UUID id) {
    errands.query(id);
    return one(id);
  }

  @PostMapping("/{id}/cancellation")
  @Needs(Act.PAY_OUT)
  TransferRow cancel(@PathVariable UUID id) {
    errands.cancel(id);
    return one(id);
  }
}
