package org.walnut.household;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.message.HouseholdList;
import org.walnut.message.Recipient;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Sql;

/** Says how the households of the register are reached. */
@Component
@Transactional(readOnly = true)
class HouseholdsToTell implements HouseholdList {

  private final JdbcClient db;
  private final HouseholdSeals seals;

  HouseholdsToTell(JdbcClient db, HouseholdSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  @Override
  public Optional<Recipient> recipient(UUID household, String divisionPrefix) {
    return db.sql(
            """
            select id, code, head_name, contact_revision, phone_sealed, bank_card_sealed, village_code
              from household_card
             where id = :id
               and village_code like :prefix || '%'
            """)
        .param("id", household)
        .param("prefix", divisionPrefix)
        .query((row, _) ->
            new Recipient(
                Sql.uuid(row, "id"),
                row.getString("code"),
                row.getString("head_name"),
                seals.contact(household, row).phone(),
                new DivisionCode(row.getString("village_code"))))
        .optional();
  }
}
