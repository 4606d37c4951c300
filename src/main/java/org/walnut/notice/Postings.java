package org.walnut.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.files.Files;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.web.Words;

/** Writes for the public column, has another person look, posts, and takes down. */
@Service
public class Postings {

  private static final Logger log = LoggerFactory.getLogger(Postings.class);

  private final PostingStore store;
  private final PostingRules rules;
  private final Files files;
  private final PublicColumn column;

  Postings(PostingStore store, PostingRules rules, Files files, PublicColumn column) {
    this.store = store;
    this.rules = rules;
    this.files = files;
    this.column = column;
  }

  /** The same id again answers the posting that is there. */
  @Transactional
  public UUID write(NewPosting posting, Person me) {
    return write(posting, null, me);
  }

  /** A corrected version of one that was replaced. */
  @Transactional
  public UUID correct(UUID replaced, NewPosting posting, Person me) {
    var old = card(replaced, me);
    if (old.state() != PostingState.REPLACED) {
      throw new Refused("notice.problem.state", old.code(), old.state());
    }
    return write(posting, old, me);
  }

  /** By another person than the author. */
  @Transactional
  public void review(UUID id, Person me) {
    var posting = required(id, PostingState.REVIEWED, me);
    if (posting.author().equals(me.id())) {
      throw new Refused("notice.problem.samePerson");
    }
    if (!store.review(id, me, column.now())) {
      throw changed(posting);
    }
    column.record("notice.reviewed", posting, null);
  }

  /** From today for its working days. */
  @Transactional
  public void post(UUID id, Person me) {
    hang(id, column.today(), me);
  }

  /** What has hung on paper since a day is over as many working days after it. */
  @Transactional
  public void hang(UUID id, LocalDate since, Person me) {
    var posting = required(id, PostingState.POSTED, me);
    if (since.isAfter(column.today())) {
      throw InvalidInput.at("since", "web.fault.future");
    }
    if (!store.post(id, since, column.lastDay(posting, since))) {
      throw changed(posting);
    }
    column.record("notice.posted", posting, null);
    log.info("posting {} posted for {} working days", posting.code(), posting.periodDays());
  }

  @Transactional
  public void withdraw(UUID id, String why, Person me) {
    var posting = required(id, PostingState.WITHDRAWN, me);
    PersonalText.refuseNumbers("why", why);
    end(posting, PostingState.WITHDRAWN, why);
  }

  /** Ends what has hung its days; running twice does no harm. */
  @Transactional
  public void expire() {
    for (var id : store.lapsed(column.today())) {
      if (store.end(id, PostingState.POSTED, PostingState.EXPIRED, column.today(), null)) {
        log.info("posting {} has hung its days", id);
      }
    }
  }

  /** Not found for those whose reach it lies outside. */
  @Transactional(readOnly = true)
  public PostingCard card(UUID id, Person me) {
    return store.find(id, me.scope()).orElseThrow(() -> new NotFound("notice.kind", id));
  }

  /** What was posted once, by its code, for everybody. */
  @Transactional(readOnly = true)
  public PostingCard posted(String code) {
    return store.posted(code).orElseThrow(() -> new NotFound("notice.kind", code));
  }

  void end(PostingCard posting, PostingState as, @Nullable String why) {
    if (!posting.state().mayBecome(as)) {
      throw new Refused("notice.problem.state", posting.code(), posting.state());
    }
    if (!store.end(posting.id(), posting.state(), as, column.today(), why)) {
      throw changed(posting);
    }
    column.record(
        as == PostingState.REPLACED ? "notice.replaced" : "notice.withdrawn", posting, why);
  }

  private UUID write(NewPosting posting, @Nullable PostingCard replaced, Person me) {
    var id = posting.id() == null ? Ids.next() : posting.id();
    if (store.find(id, me.scope()).isPresent()) {
      return id;
    }
    rules.check(posting, me);
    if (!store.add(id, posting, replaced, me, column.now())) {
      throw InvalidInput.at("id", "notice.fault.there");
    }
    store.addPersons(id, posting.persons());
    posting.papers().forEach(file -> store.addPaper(id, file, files.readable(file, me).name()));
    column.record("notice.written", card(id, me), Words.label(posting.kind()));
    return id;
  }

  private PostingCard required(UUID id, PostingState next, Person me) {
    var posting = card(id, me);
    if (!posting.state().mayBecome(next)) {
      throw new Refused("notice.problem.state", posting.code(), posting.state());
    }
    return posting;
  }

  private static ChangedMeanwhile changed(PostingCard posting) {
    return new ChangedMeanwhile("notice.kind", posting.code());
  }
}
