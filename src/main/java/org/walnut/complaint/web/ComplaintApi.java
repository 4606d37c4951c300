package org.walnut.complaint.web;

import java.net.URI;
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
import org.walnut.complaint.ComplaintHandling;
import org.walnut.complaint.ComplaintState;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.complaint.Complaints;
import org.walnut.complaint.NewComplaint;
import org.walnut.complaint.Refusal;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Complaints for programs. */
@RestController
@RequestMapping("/api/v1/complaints")
class ComplaintApi {

  private final Complaints complaints;
  private final ComplaintHandling handling;
  private final ComplaintLists lists;
  private final ComplaintScreens screens;

  ComplaintApi(
      Complaints complaints,
      ComplaintHandling handling,
      ComplaintLists lists,
      ComplaintScreens screens) {
    this.complaints = complaints;
    this.handling = handling;
    this.lists = lists;
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_COMPLAINTS)
  Paged<ComplaintRow> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable ComplaintState state,
      @RequestParam(required = false) @Nullable ComplaintSubject subject,
      @RequestParam(required = false) @Nullable String town,
      @RequestParam(defaultValue = "false") boolean overdue,
      @RequestParam(defaultValue = "false") boolean mine,
      Cursor cursor,
      Person me) {
    return lists.page(new ComplaintQuery(q, state, subject, town, overdue, mine), cursor, me);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_COMPLAINTS)
  ComplaintDetails show(@PathVariable UUID id, Person me) {
    return screens.within(id, me);
  }

  @PostMapping
  @Needs(Act.FILE_COMPLAINTS)
  ResponseEntity<Taken> take(@RequestBody NewComplaint complaint, Person me) {
    var filed = complaints.take(complaint, null, me);
    return ResponseEntity.created(URI.create("/api/v1/complaints/" + filed.id()))
        .body(new Taken(filed.id(), filed.code()));
  }

  @PostMapping("/{id}/acceptance")
  @Needs(Act.HANDLE_COMPLAINTS)
  ComplaintDetails accept(@PathVariable UUID id, Person me) {
    handling.accept(id, me);
    return show(id, me);
  }

  @PostMapping("/{id}/refusal")
  @Needs(Act.HANDLE_COMPLAINTS)
  ComplaintDetails refuse(@PathVariable UUID id, @RequestBody Refusal refusal, Person me) {
    handling.refuse(id, refusal, me);
    return show(id, me);
  }

  @PostMapping("/{id}/assignment")
  @Needs(Act.HANDLE_COMPLAINTS)
  ComplaintDetails assign(@PathVariable UUID id, @RequestBody Assignment to, Person me) {
    handling.assign(id, to.account(), me);
    return show(id, me);
  }

  @PostMapping("/{id}/answer")
  @Needs(Act.HANDLE_COMPLAINTS)
  ComplaintDetails answer(@PathVariable UUID id, @RequestBody Said said, Person me) {
    handling.answer(id, said.words(), me);
    return show(id, me);
  }

  @PostMapping("/{id}/closing")
  @Needs(Act.HANDLE_COMPLAINTS)
  ComplaintDetails close(@PathVariable UUID id, @RequestBody Said said, Person me) {
    handling.close(id, said.words(), me);
    return show(id, me);
  }
}
