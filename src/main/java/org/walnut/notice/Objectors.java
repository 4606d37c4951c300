package org.walnut.notice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.filer.Filer;
import org.walnut.filer.Filers;
import org.walnut.privacy.Subject;
import org.walnut.privacy.Unmasking;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Who objected: for those who answer, never for the author of the posting. */
@Service
@Transactional(readOnly = true)
public class Objectors {

  private final ObjectionStore store;
  private final Postings postings;
  private final Filers filers;

  Objectors(ObjectionStore store, Postings postings, Filers filers) {
    this.store = store;
    this.postings = postings;
    this.filers = filers;
  }

  /** Masked; empty for whoever does not answer it, and where nobody said who they are. */
  public Optional<Filer> masked(UUID id, Person me) {
    var objection = required(id, me);
    return answers(objection, me) ? filers.masked(subject(objection)) : Optional.empty();
  }

  /** In the clear; it is written down who asked, and what for. */
  @Transactional
  public Filer whole(UUID id, Unmasking unmasking, Person me) {
    var objection = required(id, me);
    if (!answers(objection, me)) {
      throw new Refused("notice.problem.ownPosting");
    }
    return filers.whole(subject(objection), unmasking, me);
  }

  private ObjectionCard required(UUID id, Person me) {
    return store.find(id, me.scope()).orElseThrow(() -> new NotFound("notice.objection.kind", id));
  }

  private boolean answers(ObjectionCard objection, Person me) {
    return me.may(Act.ANSWER_OBJECTIONS)
        && !postings.card(objection.posting(), me).author().equals(me.id());
  }

  private static Subject subject(ObjectionCard objection) {
    return Subject.objection(objection.id(), objection.code());
  }
}
