package org.walnut.notice.web;

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
import org.walnut.notice.Answer;
import org.walnut.notice.NewPosting;
import org.walnut.notice.Objections;
import org.walnut.notice.PostingKind;
import org.walnut.notice.PostingState;
import org.walnut.notice.Postings;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The public column for programs; persons come in whole and go out masked. */
@RestController
@RequestMapping("/api/v1")
class NoticeApi {

  private final Postings postings;
  private final Objections objections;
  private final PostingLists lists;
  private final PostingScreens screens;
  private final ObjectionScreens objectionScreens;

  NoticeApi(
      Postings postings,
      Objections objections,
      PostingLists lists,
      PostingScreens screens,
      ObjectionScreens objectionScreens) {
    this.postings = postings;
    this.objections = objections;
    this.lists = lists;
    this.screens = screens;
    this.objectionScreens = objectionScreens;
  }

  @GetMapping("/postings")
  @Needs(Act.SEE_DESK)
  Paged<PostingRow> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable PostingKind kind,
      @RequestParam(required = false) @Nullable PostingState state,
      @RequestParam(required = false) @Nullable String town,
      Cursor cursor,
      Person me) {
    return lists.within(me.scope(), new PostingFilter(q, kind, state, town, false), cursor);
  }

  @GetMapping("/postings/{id}")
  @Needs(Act.SEE_DESK)
  PostingDetails show(@PathVariable UUID id, Person me) {
    return screens.within(id, me.scope());
  }

  @PostMapping("/postings")
  @Needs(Act.WRITE_NOTICES)
  ResponseEntity<PostingDetails> write(@RequestBody NewPosting posting, Person me) {
    var id = postings.write(posting, me);
    return ResponseEntity.created(URI.create("/api/v1/postings/" + id)).body(show(id, me));
  }

  @PostMapping("/postings/{id}/correction")
  @Needs(Act.WRITE_NOTICES)
  PostingDetails correct(@PathVariable UUID id, @RequestBody NewPosting posting, Person me) {
    return show(postings.correct(id, posting, me), me);
  }

  @PostMapping("/postings/{id}/review")
  @Needs(Act.REVIEW_NOTICES)
  PostingDetails review(@PathVariable UUID id, Person me) {
    postings.review(id, me);
    return show(id, me);
  }

  @PostMapping("/postings/{id}/posting")
  @Needs(Act.REVIEW_NOTICES)
  PostingDetails post(@PathVariable UUID id, Person me) {
    postings.post(id, me);
    return show(id, me);
  }

  @PostMapping("/postings/{id}/withdrawal")
  @Needs(Act.REVIEW_NOTICES)
  PostingDetails withdraw(@PathVariable UUID id, @RequestBody Reason reason, Person me) {
    postings.withdraw(id, reason.why(), me);
    return show(id, me);
  }

  @GetMapping("/objections")
  @Needs(Act.ANSWER_OBJECTIONS)
  Paged<ObjectionRow> objections(
      @RequestParam(defaultValue = "false") boolean waiting, Cursor cursor, Person me) {
    return objectionScreens.list(me.scope(), waiting, cursor);
  }

  @PostMapping("/objections/{id}/answer")
  @Needs(Act.ANSWER_OBJECTIONS)
  ObjectionRow answer(@PathVariable UUID id, @RequestBody Answer answer, Person me) {
    objections.answer(id, answer, me);
    return objectionScreens.one(id, me.scope());
  }
}
