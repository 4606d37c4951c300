package org.walnut.notice;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.ShortCode;
import org.walnut.web.Words;

/** What anybody may say against a posting while it hangs, and the answer to it. */
@Service("postingObjections")
public class Objections {

  private static final Logger log = LoggerFactory.getLogger(Objections.class);

  private final ObjectionStore store;
  private final Postings postings;
  private final PublicColumn column;
  private final ObjectionNews news;

  Objections(ObjectionStore store, Postings postings, PublicColumn column, ObjectionNews news) {
    this.store = store;
    this.postings = postings;
    this.column = column;
    this.news = news;
  }

  /** Answers the code by which it is followed; the same id again answers the same code. */
  @Transactional
  public String file(String posting, NewObjection objection) {
    var against = postings.posted(posting);
    if (!against.hangs(column.today())) {
      throw new Refused("notice.problem.over", against.code());
    }
    PersonalText.refuseNumbers("words", objection.words());
    var id = objection.id() == null ? Ids.next() : objection.id();
    var code = ShortCode.of("OB", id);
    var due = column.answerBy();
    if (store.add(id, against.id(), objection, column.today(), due, column.now())) {
      column.record("notice.objected", against, null);
      news.received(id, code, due, objection.filer());
      log.info("objection against posting {} filed", against.code());
    }
    return code;
  }

  /** What became of it, for whoever has its code. */
  @Transactional(readOnly = true)
  public ObjectionCard follow(String code) {
    return store.byCode(code).orElseThrow(() -> new NotFound("notice.objection.kind", code));
  }

  /** By another person than the author of the posting; one that holds takes the posting down. */
  @Transactional
  public void answer(UUID id, Answer answer, Person me) {
    var objection =
        store.find(id, me.scope()).orElseThrow(() -> new NotFound("notice.objection.kind", id));
    if (objection.state() != ObjectionState.FILED) {
      throw new Refused("notice.problem.answered", objection.code());
    }
    var posting = postings.card(objection.posting(), me);
    if (posting.author().equals(me.id())) {
      throw new Refused("notice.problem.ownPosting");
    }
    PersonalText.refuseNumbers("answer", answer.answer());
    if (!store.answer(id, answer.outcome(), answer.answer(), me.login(), column.today())) {
      throw new ChangedMeanwhile("notice.objection.kind", objection.code());
    }
    takeDown(posting, answer, objection.code());
    column.record("notice.answered", posting, Words.label(answer.decision()));
    news.answered(id, objection.code());
  }

  /** One that has ended meanwhile is down already. */
  private void takeDown(PostingCard posting, Answer answer, String objection) {
    if (posting.state() != PostingState.POSTED) {
      return;
    }
    switch (answer.decision()) {
      case WITHDRAW -> postings.end(posting, PostingState.WITHDRAWN, objection);
      case CORRECT -> postings.end(posting, PostingState.REPLACED, objection);
      case DISMISS -> {
        // It hangs on.
      }
    }
  }
}
