package org.walnut.household;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.files.Files;
import org.walnut.privacy.ConsentStep;
import org.walnut.privacy.Consents;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What the register holds about the people of a household. */
@Component
class HouseholdRecords implements PersonalRecords {

  private final JdbcClient db;
  private final HouseholdSeals seals;
  private final Consents consents;
  private final Files files;

  HouseholdRecords(JdbcClient db, HouseholdSeals seals, Consents consents, Files files) {
    this.db = db;
    this.seals = seals;
    this.consents = consents;
    this.files = files;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    return subject.kind() == DataSubject.Kind.HOUSEHOLD
        ? List.of(
            register(subject.id()),
            members(subject.id()),
            contacts(subject.id()),
            incomes(subject.id()),
            papers(subject.id()))
        : List.of();
  }

  /** Earlier phones and cards, and notes, go; register, card in use and incomes stay by law. */
  @Override
  public Erasure erase(DataSubject subject) {
    if (subject.kind() != DataSubject.Kind.HOUSEHOLD) {
      return Erasure.NOTHING;
    }
    int contacts =
        db.sql(
                """
                update household_contact
                   set phone_sealed = null, phone_mark = null, bank_card_sealed = null, bank_card_mark = null
                 where household_id = :id
                   and (phone_sealed is not null or bank_card_sealed is not null)
                   and revision < (select max(newest.revision)
                                     from household_contact newest
                                    where newest.household_id = :id)
                """)
            .param("id", subject.id())
            .update();
    int notes =
        db.sql(
                """
                update income_line
                   set note_sealed = null
                 where household_id = :id
                   and source_kind = 'HAND'
                   and note_sealed is not null
                """)
            .param("id", subject.id())
            .update();
    return new Erasure(
        contacts + notes,
        List.of("household.kept.register", "household.kept.incomes", "household.kept.papers"));
  }

  private PersonalSection register(UUID id) {
    return new PersonalSection(
        "household.about",
        List.of(
            "household.code",
            "household.villageCode",
            "household.status",
            "household.registeredAt"),
        db.sql(
                "select id, code, village_code, status_sealed, registered_at from household where id = :id")
            .param("id", id)
            .query((row, _) ->
                List.of(
                    row.getString("code"),
                    row.getString("village_code"),
                    Words.label(seals.status(row)),
                    Show.time(Sql.instant(row, "registered_at"))))
            .list());
  }

  private PersonalSection members(UUID id) {
    return new PersonalSection(
        "household.records.members",
        List.of(
            "household.records.name", "household.records.citizenId", "household.records.leftWhy"),
        db.sql(
                """
                select id, name, citizen_id_sealed, left_why_sealed
                  from member
                 where household_id = :id
                 order by position
                """)
            .param("id", id)
            .query((row, _) ->
                List.of(
                    row.getString("name"),
                    seals.citizenId(row).value(),
                    Objects.toString(seals.leftWhy(row), "")))
            .list());
  }

  private PersonalSection contacts(UUID id) {
    return new PersonalSection(
        "household.records.contacts",
        List.of("privacy.when", "household.phone", "household.bankCard"),
        db.sql(
                """
                select revision as contact_revision, phone_sealed, bank_card_sealed, recorded_at
                  from household_contact
                 where household_id = :id
                 order by revision
                """)
            .param("id", id)
            .query((row, _) -> {
              var contact = seals.contact(id, row);
              return List.of(
                  Show.time(Sql.instant(row, "recorded_at")),
                  Objects.toString(contact.phone(), ""),
                  Objects.toString(contact.bankCard(), ""));
            })
            .list());
  }

  /** Photographs and papers that prove incomes and consents. */
  private PersonalSection papers(UUID id) {
    var ofIncomes =
        db.sql(
                """
                select distinct document_id
                  from income_line
                 where household_id = :id
                   and document_id is not null
                """)
            .param("id", id)
            .query(UUID.class)
            .list();
    return new PersonalSection(
        "household.records.papers",
        List.of("privacy.when", "household.records.paper"),
        Stream.concat(
                ofIncomes.stream(),
                consents.history(id).stream().map(ConsentStep::document).filter(Objects::nonNull))
            .distinct()
            .map(files::card)
            .map(file -> List.of(Show.time(file.keptAt()), file.name()))
            .toList());
  }

  private PersonalSection incomes(UUID id) {
    return new PersonalSection(
        "household.records.incomes",
        List.of("privacy.when", "household.records.amount", "household.records.note"),
        db.sql(
                """
                select id, received_on, amount_fen, note_sealed
                  from income_line
                 where household_id = :id
                 order by received_on, id
                """)
            .param("id", id)
            .query((row, _) ->
                List.of(
                    Show.date(Sql.date(row, "received_on")),
                    Show.yuan(Sql.money(row, "amount_fen")),
                    Objects.toString(seals.note(row), "")))
            .list());
  }
}
