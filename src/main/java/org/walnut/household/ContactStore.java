package org.walnut.household;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Sql;

/** Keeps how households are reached and paid, with everything that held before. */
@Repository
class ContactStore {

  private record Held(int revision, Contact contact) {}

  private final JdbcClient db;

  ContactStore(JdbcClient db) {
    this.db = db;
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
            select revision, phone, bank_card
              from household_contact
             where household_id = :household
             order by revision desc
             limit 1
            """)
        .param("household", household)
        .query((row, _) ->
            new Held(
                row.getInt("revision"),
                new Contact(row.getString("phone"), row.getString("bank_card"))))
        .single();
  }

  private boolean add(UUID household, int revision, Contact contact, Instant at) {
    return db.sql(
                """
                insert into household_contact (household_id, revision, phone, bank_card, recorded_at)
                values (:household, :revision, :phone::text, :card::text, :at)
                    on conflict (county_id, household_id, revision) do nothing
                """)
            .param("household", household)
            .param("revision", revision)
            .param("phone", contact.phone())
            .param("card", contact.bankCard())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }
}
