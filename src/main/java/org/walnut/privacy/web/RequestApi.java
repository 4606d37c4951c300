package org.walnut.privacy.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.walnut.access.Person;
import org.walnut.privacy.IdentityCheck;
import org.walnut.privacy.Refusal;
import org.walnut.privacy.SubjectRequest;
import org.walnut.privacy.SubjectRequests;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Requests of people about their own data, for programs. */
@RestController
@RequestMapping("/api/v1/subject-requests")
class RequestApi {

  private final SubjectRequests requests;
  private final ExportFile files;

  RequestApi(SubjectRequests requests, ExportFile files) {
    this.requests = requests;
    this.files = files;
  }

  @GetMapping
  @Needs(Act.ANSWER_REQUESTS)
  Paged<SubjectRequest> list(
      @RequestParam(required = false) @Nullable UUID subject, Cursor cursor) {
    return Paged.of(requests.page(subject, cursor.uuid(0)), 25, row -> Cursor.of(row.id()));
  }

  @GetMapping("/{id}")
  @Needs(Act.ANSWER_REQUESTS)
  SubjectRequest show(@PathVariable UUID id) {
    return requests.required(id);
  }

  @PostMapping("/{id}/identity")
  @Needs(Act.ANSWER_REQUESTS)
  SubjectRequest check(@PathVariable UUID id, @RequestBody IdentityCheck check) {
    requests.check(id, check);
    return show(id);
  }

  /** The same ZIP as on the page; that it was taken out is written down. */
  @PostMapping("/{id}/export")
  @Needs(Act.ANSWER_REQUESTS)
  ResponseEntity<byte[]> export(@PathVariable UUID id) {
    return files.answer(requests.required(id).code(), requests.export(id));
  }

  @PostMapping("/{id}/completion")
  @Needs(Act.ANSWER_REQUESTS)
  SubjectRequest complete(@PathVariable UUID id, Person me) {
    requests.complete(id, me);
    return show(id);
  }

  @PostMapping("/{id}/refusal")
  @Needs(Act.ANSWER_REQUESTS)
  SubjectRequest refuse(@PathVariable UUID id, @RequestBody Refusal refusal, Person me) {
    requests.refuse(id, refusal, me);
    return show(id);
  }
}
