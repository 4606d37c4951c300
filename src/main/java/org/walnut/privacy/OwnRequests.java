package org.walnut.privacy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;

/** What somebody asks about the own data, of the account and of the household they look after. */
@Service
@Transactional
public class OwnRequests {

  private final SubjectRequests requests;
  private final SubjectRequestStore store;
  private final List<OwnSubjects> others;

  OwnRequests(
      SubjectRequests requests, SubjectRequestStore store, ObjectProvider<OwnSubjects> others) {
    this.requests = requests;
    this.store = store;
    this.others = others.orderedStream().toList();
  }

  /** The account first. */
  @Transactional(readOnly = true)
  public List<OwnSubject> subjects(Person me) {
    var account = new DataSubject(DataSubject.Kind.ACCOUNT, me.id());
    return Stream.concat(
            Stream.of(new OwnSubject(account, me.bookName())),
            others.stream().flatMap(other -> other.of(me).stream()))
        .toList();
  }

  /** The newest, whoever of the household or at the counter has filed them. */
  @Transactional(readOnly = true)
  public List<SubjectRequest> list(Person me) {
    return store.of(subjects(me).stream().map(own -> own.subject().id()).toList());
  }

  /** Files a request about the account, or about the household. */
  public UUID file(Wish wish, DataSubject.Kind about, Person me) {
    var own =
        subjects(me).stream()
            .filter(each -> each.subject().kind() == about)
            .findFirst()
            .orElseThrow(() -> InvalidInput.at("about", "privacy.fault.about"));
    return requests.file(wish, own.subject(), own.label(), me);
  }
}
