package org.walnut.settlement.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.payout.Payouts;
import org.walnut.payout.ResultReport.Verdict;
import org.walnut.settlement.NewPayoutBatch;
import org.walnut.settlement.PayoutBatches;
import org.walnut.settlement.PayoutPlan;
import org.walnut.settlement.PayoutPlanning;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Batches of payouts, for programs. */
@RestController
@RequestMapping("/api/v1/payout-batches")
class BatchApi {

  private final PayoutBatches batches;
  private final Payouts payouts;
  private final BatchScreens screens;
  private final PayoutPlanning planning;

  BatchApi(PayoutBatches batches, Payouts payouts, BatchScreens screens, PayoutPlanning planning) {
    this.planning = planning;
    this.batches = batches;
    this.payouts = payouts;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_MONEY)
  Paged<BatchJson> list(@RequestParam(defaultValue = "") String q, Cursor cursor) {
    return screens.list(q.strip(), cursor).map(BatchJson::of);
  }

  /** Who would be paid how with the next batch, and who stays behind and why. */
  @GetMapping("/plan")
  @Needs(Act.READ_MONEY)
  PayoutPlan plan() {
    return planning.plan();
  }

  @PostMapping
  @Needs(Act.PAY_OUT)
  ResponseEntity<BatchJson> make(@RequestBody NewPayoutBatch batch) {
    var id = batches.make(batch);
    return ResponseEntity.created(URI.create("/api/v1/payout-batches/" + id))
        .body(BatchJson.of(screens.one(id)));
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_MONEY)
  BatchJson one(@PathVariable UUID id) {
    return BatchJson.of(screens.one(id));
  }

  @GetMapping("/{id}/file")
  @Needs(Act.PAY_OUT)
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    var name = "payout-" + payouts.required(id).code() + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", UTF_8))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(payouts.file(id));
  }

  /** The body is the bank's file as it came; 422 with each wrong row when it cannot be taken. */
  @PostMapping(
      path = "/{id}/result",
      consumes = {"text/csv", MediaType.APPLICATION_OCTET_STREAM_VALUE})
  @Needs(Act.PAY_OUT)
  ResponseEntity<ResultJson> result(@PathVariable UUID id, @RequestBody byte[] file) {
    var report = payouts.readResult(id, file);
    return ResponseEntity.status(report.verdict() == Verdict.REFUSED ? 422 : 200)
        .body(ResultJson.of(report));
  }
}
