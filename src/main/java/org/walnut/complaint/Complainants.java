package org.walnut.complaint;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.filer.Filer;
import org.walnut.filer.Filers;
import org.walnut.files.FileGuard;
import org.walnut.privacy.SubjectKind;
import org.walnut.privacy.Unmasking;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.ShortCode;

/**
 * Who complained, and what they sent along: for those who handle the complaint, never for those it
 * is about.
 */
@Service
@Transactional(readOnly = true)
public class Complainants implements FileGuard {

  private final Complaints complaints;
  private final ComplaintStore store;
  private final Filers filers;

  Complainants(Complaints complaints, ComplaintStore store, Filers filers) {
    this.complaints = complaints;
    this.store = store;
    this.filers = filers;
  }

  /** Masked; empty for whoever does not handle it, and where nobody said who they are. */
  public Optional<Filer> masked(UUID id, Person me) {
    return complaints
        .find(id, me)
        .filter(complaint -> handles(complaint, me))
        .flatMap(complaint -> filers.masked(ComplaintNews.subject(complaint)));
  }

  /** In the clear; it is written down who asked, and what for. */
  @Transactional
  public Filer whole(UUID id, Unmasking unmasking, Person me) {
    var complaint = complaints.card(id, me);
    if (!handles(complaint, me)) {
      throw new Refused("complaint.problem.concerned");
    }
    return filers.whole(ComplaintNews.subject(complaint), unmasking, me);
  }

  /**
   * Found by its code and the phone that was left with it. Whether the code, the phone or neither
   * is known cannot be told from outside.
   */
  public ComplaintCard withPhone(String code, String phone) {
    var theirs = filers.withPhone(SubjectKind.COMPLAINT, phone);
    return ShortCode.read(code)
        .flatMap(read -> store.ofThese(read, theirs))
        .orElseThrow(() -> new NotFound("complaint.kind", code));
  }

  @Override
  public boolean keepsFrom(UUID file, Person me) {
    return store
        .ofPhoto(file)
        .map(
            complaint -> complaints.find(complaint, me).filter(card -> handles(card, me)).isEmpty())
        .orElse(false);
  }

  private static boolean handles(ComplaintCard complaint, Person me) {
    return me.may(Act.HANDLE_COMPLAINTS) && !complaint.concerns(me);
  }
}
