package org.walnut.filer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.walnut.message.HouseholdList;
import org.walnut.message.OwnPhones;
import org.walnut.message.Recipient;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * Where somebody's phone stands with a complaint or an objection. Anybody can write any phone
 * there, so the words of the matter are not theirs by the phone alone: for these they need its
 * code.
 *
 * <p>Asked before other rooms, which may erase the phone that is looked for here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FilerRecords implements PersonalRecords {

  private final FilerStore store;
  private final ObjectProvider<OwnPhones> accounts;
  private final ObjectProvider<HouseholdList> households;

  FilerRecords(
      FilerStore store,
      ObjectProvider<OwnPhones> accounts,
      ObjectProvider<HouseholdList> households) {
    this.store = store;
    this.accounts = accounts;
    this.households = households;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    var rows =
        phone(subject).map(store::filedWith).orElse(List.of()).stream()
            .map(filed ->
                List.of(
                    Words.label(filed.kind()),
                    Show.time(filed.at()),
                    Objects.toString(filed.filer().name(), ""),
                    Objects.toString(filed.filer().phone(), "")))
            .toList();
    return List.of(
        new PersonalSection(
            "filer.records",
            List.of("filer.matter", "filer.filedAt", "filer.name", "filer.phone"),
            rows));
  }

  /** While a matter is open its filer stays, to be told what becomes of it. */
  @Override
  public Erasure erase(DataSubject subject) {
    var phone = phone(subject);
    int erased = phone.map(store::eraseEnded).orElse(0);
    return phone.map(store::filedWith).orElse(List.of()).isEmpty()
        ? new Erasure(erased, List.of())
        : new Erasure(erased, List.of("filer.kept"));
  }

  private Optional<String> phone(DataSubject subject) {
    return switch (subject.kind()) {
      case ACCOUNT ->
          accounts.stream().flatMap(list -> list.ownPhone(subject.id()).stream()).findFirst();
      case HOUSEHOLD ->
          households.stream()
              .flatMap(list -> list.recipient(subject.id(), "").stream())
              .map(Recipient::phone)
              .filter(Objects::nonNull)
              .findFirst();
    };
  }
}
