package org.walnut.approval.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.approval.ApprovalState;
import org.walnut.approval.Approvals;
import org.walnut.approval.Refusal;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Requests for dangerous acts, for programs. */
@RestController
@RequestMapping("/api/v1/approvals")
class ApprovalApi {

  private final Approvals approvals;
  private final ApprovalScreens screens;

  ApprovalApi(Approvals approvals, ApprovalScreens screens) {
    this.approvals = approvals;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.SEE_DESK)
  Paged<ApprovalRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable ApprovalState state,
      Cursor cursor,
      Person me) {
    return screens.list(q.strip(), state, me, cursor);
  }

  @GetMapping("/{id}")
  @Needs(Act.SEE_DESK)
  ApprovalJson show(@PathVariable UUID id, Person me) {
    return ApprovalJson.of(screens.one(id, me));
  }

  @PostMapping("/{id}/approval")
  @Needs(Act.APPROVE_DANGEROUS)
  ApprovalJson approve(@PathVariable UUID id, Person me) {
    approvals.approve(id, me);
    return show(id, me);
  }

  @PostMapping("/{id}/refusal")
  @Needs(Act.APPROVE_DANGEROUS)
  ApprovalJson refuse(@PathVariable UUID id, @RequestBody Refusal refusal, Person me) {
    approvals.refuse(id, refusal, me);
    return show(id, me);
  }

  @PostMapping("/{id}/withdrawal")
  @SignedInOnly
  ApprovalJson withdraw(@PathVariable UUID id, Person me) {
    approvals.withdraw(id, me);
    return show(id, me);
  }
}
