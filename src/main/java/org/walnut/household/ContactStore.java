package org.walnut.household;

import static org.walnut.household.HouseholdSeals.BANK_CARD;
import static org.walnut.household.HouseholdSeals.PHONE;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Seals;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Sql;

/** Keeps how households are reached and paid, with everything that held before. */
@Repository
class ContactStore {

  private record Held(int revision, Contact contact) {}

  private final JdbcClient db;
  private final HouseholdSeals opened;
  private final Seals seals;

  ContactStore(JdbcClient db, HouseholdSeals opened, Seals seals) {
    this.db = db;
    this.opened = opened;
    this.seals = seals;
  }

  void begin(UUID household, Contact contact, Instant at) {
    add(household, 0, contact, at);
  }

  /** Of two who change the same revision at once the second is told so. */
  ContactChange change(UUID household, NewContact change, Instant at) {
    var held = held(household);
    var now = change.after(held.contact());
    if (now.equals(held.contact())) {
      throw InvalidInput.at(
          change.bankCard() == null ? "phone" : "bankCard", "household.fault.contactAsBefore");
    }
    if (!add(household, held.revision() + 1, now, at)) {
      throw new ChangedMeanwhile("household.kind", household);
    }
    return new ContactChange(held.contact(), now);
  }

  private Held held(UUID household) {
    return db.sql(
            """
            select revision, revision as contact_revision, phone_sealed, bank_card_sealed
              from household_contact
             where household_id = :household
             order by revision desc
             limit 1
            """)
        .param("household", household)
        .query((row, _) -> new Held(row.getInt("revision"), opened.contact(household, row)))
        .single();
  }

  private boolean add(UUID household, int revision, Contact contact, Instant at) {
    return db.sql(
                """
                insert into household_contact
                       (household_id, revision, phone_sealed, phone_mark, bank_card_sealed, bank_card_mark, recorded_at)
                values (:household, :revision, :phone::bytea, :phone_mark::bytea, :card::bytea, :card_mark::bytea, :at)
                    on conflict (county_id, household_id, revision) do nothing
                """)
            .param("household", household)
            .param("revision", revision)
            .param("phone", seals.sealOrNull(PHONE, contact.phone(), household, revision))
            .param("phone_mark", seals.markOrNull(MarkKind.PHONE, contact.phone()))
            .param("card", seals.sealOrNull(BANK_CARD, contact.bankCard(), household, revision))
            .param("card_mark", seals.markOrNull(MarkKind.BANK_CARD, contact.bankCard()))
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }
}
