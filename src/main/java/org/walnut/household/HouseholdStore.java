package org.walnut.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.Seals;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Sql;

/** Keeps households. */
@Repository
class HouseholdStore {

  private static final UUID NOBODY = new UUID(0, 0);

  private final JdbcClient db;
  private final MemberStore members;
  private final ContactStore contacts;
  private final HouseholdSeals opened;
  private final Seals seals;

  HouseholdStore(
      JdbcClient db,
      MemberStore members,
      ContactStore contacts,
      HouseholdSeals opened,
      Seals seals) {
    this.db = db;
    this.opened = opened;
    this.seals = seals;
    this.members = members;
    this.contacts = contacts;
  }

  /** What the register has already: the number in that village, and each person. */
  List<Fault> takenAlready(NewHousehold household) {
    var itself = Objects.requireNonNullElse(household.id(), NOBODY);
    var faults = new ArrayList<>(members.elsewhere(household.members(), itself));
    numberTaken(household, itself).ifPresent(code -> faults.addFirst(numberFault(household, code)));
    return faults;
  }

  /** False when a household with this id is there already. */
  boolean add(UUID id, String code, NewHousehold household, Instant at) {
    try {
      boolean added = insert(id, code, household, at);
      if (added) {
        contacts.begin(id, new Contact(household.phone(), household.bankCard()), at);
      }
      return added;
    } catch (DuplicateKeyException numberTaken) {
      throw new InvalidInput(List.of(numberFault(household, "")));
    }
  }

  void addMembers(UUID household, List<NewMember> people) {
    members.add(household, people);
  }

  ContactChange changeContact(UUID household, NewContact change, Instant at) {
    return contacts.change(household, change, at);
  }

  boolean codeTakenByAnother(String code, UUID id) {
    return db.sql(
            """
            select exists (select 1 from household where code = :code and id <> :id)
            """)
        .param("code", code)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** Only when its village's code begins so. */
  Optional<HouseholdCard> card(UUID id, String prefix) {
    return db.sql(
            """
            select id, code, head_name, village_code, status_sealed, size
              from household_card
             where id = :id
               and village_code like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", prefix)
        .query(this::card)
        .optional();
  }

  List<PayTarget> payTargets(Collection<UUID> households) {
    return db.sql(
            """
            select id, code, head_name, contact_revision, bank_card_sealed, phone_sealed
              from household_card
             where id = any (:ids::text[]::uuid[])
             order by code
            """)
        .param("ids", households.stream().map(UUID::toString).toArray(String[]::new))
        .query(this::payTarget)
        .list();
  }

  private Optional<String> numberTaken(NewHousehold household, UUID itself) {
    return db.sql(
            """
            select code
              from household
             where village_code = :village
               and household_no = :number::text
               and id <> :itself
            """)
        .param("village", household.village().value())
        .param("number", household.householdNo())
        .param("itself", itself)
        .query(String.class)
        .optional();
  }

  private static Fault numberFault(NewHousehold household, String code) {
    return Fault.of(
        "householdNo",
        "household.fault.numberTaken",
        String.valueOf(household.householdNo()),
        code);
  }

  private boolean insert(UUID id, String code, NewHousehold household, Instant at) {
    return db.sql(
                """
                insert into household (id, code, village_code, household_no, status_sealed, status_mark, registered_at)
                values (:id, :code, :village, :number::text, :status, :mark, :at)
                    on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("code", code)
            .param("village", household.village().value())
            .param("number", household.householdNo())
            .param("status", seals.seal(HouseholdSeals.STATUS, household.status().name(), id))
            .param("mark", seals.mark(HouseholdSeals.STATUS, household.status().name(), id))
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  private HouseholdCard card(ResultSet row, int number) throws SQLException {
    return new HouseholdCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("head_name"),
        new DivisionCode(row.getString("village_code")),
        opened.status(row),
        row.getInt("size"));
  }

  private PayTarget payTarget(ResultSet row, int number) throws SQLException {
    var contact = opened.contact(Sql.uuid(row, "id"), row);
    return new PayTarget(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("head_name"),
        contact.bankCard(),
        contact.phone());
  }
}
