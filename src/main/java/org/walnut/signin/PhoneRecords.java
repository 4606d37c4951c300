package org.walnut.signin;

import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;

/** The phone with which somebody comes in; who has it erased comes in no more by it. */
@Component
class PhoneRecords implements PersonalRecords {

  private final AccountPhoneStore store;

  PhoneRecords(AccountPhoneStore store) {
    this.store = store;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    return subject.kind() == DataSubject.Kind.ACCOUNT
        ? List.of(
            new PersonalSection(
                "signin.phone.mine",
                List.of("signin.phone"),
                store.of(subject.id()).map(phone -> List.of(phone.value())).stream().toList()))
        : List.of();
  }

  @Override
  public Erasure erase(DataSubject subject) {
    return subject.kind() == DataSubject.Kind.ACCOUNT && store.remove(subject.id())
        ? new Erasure(1, List.of())
        : Erasure.NOTHING;
  }
}
