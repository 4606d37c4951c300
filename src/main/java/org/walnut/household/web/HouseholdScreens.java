package org.walnut.household.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.household.BesideHousehold;
import org.walnut.household.HouseholdSeals;
import org.walnut.household.Relation;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Option;

/** One household, as far as the reader may see. */
@Repository
@Transactional(readOnly = true)
class HouseholdScreens {

  private final JdbcClient db;
  private final HouseholdSeals seals;
  private final ObjectProvider<BesideHousehold> beside;

  HouseholdScreens(JdbcClient db, HouseholdSeals seals, ObjectProvider<BesideHousehold> beside) {
    this.db = db;
    this.seals = seals;
    this.beside = beside;
  }

  /** What rooms above have to say about it. */
  List<Option> beside(UUID id, Person me) {
    return beside.orderedStream().flatMap(each -> each.page(id, me).stream()).toList();
  }

  /** With every number masked. */
  HouseholdDetails masked(UUID id, Scope scope) {
    return details(id, scope, false);
  }

  /** With whole numbers, for somebody whose purpose has been written down. */
  HouseholdDetails whole(UUID id, Scope scope) {
    return details(id, scope, true);
  }

  private HouseholdDetails details(UUID id, Scope scope, boolean unmasked) {
    var members = members(id, unmasked);
    return db.sql(
            """
            select household.id, household.code, household.village_code, coalesce(place.label, household.village_code) as place,
                   household.household_no, household.status_sealed, card.contact_revision, card.phone_sealed, card.bank_card_sealed,
                   household.registered_at
              from household
              join household_card card on card.county_id = household.county_id and card.id = household.id
              left join place on place.code = household.village_code
             where household.id = :id
               and household.village_code like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query((row, _) -> details(row, members, unmasked))
        .optional()
        .orElseThrow(() -> new NotFound("household.kind", id));
  }

  private List<MemberRow> members(UUID household, boolean unmasked) {
    return db.sql(
            """
            select id, name, citizen_id_sealed, relation, joined_on, left_on, left_why_sealed
              from member
             where household_id = :household
             order by left_on nulls first, position
            """)
        .param("household", household)
        .query((row, _) -> member(row, unmasked))
        .list();
  }

  private HouseholdDetails details(ResultSet row, List<MemberRow> members, boolean unmasked)
      throws SQLException {
    var contact = seals.contact(Sql.uuid(row, "id"), row);
    var shown = unmasked ? contact : contact.masked();
    return new HouseholdDetails(
        Sql.uuid(row, "id"),
        row.getString("code"),
        members.stream()
            .filter(member -> member.relation() == Relation.HEAD)
            .map(MemberRow::name)
            .findFirst()
            .orElse(""),
        row.getString("village_code"),
        row.getString("place"),
        row.getString("household_no"),
        seals.status(row),
        shown.phone(),
        shown.bankCard(),
        Sql.instant(row, "registered_at"),
        members.stream().filter(member -> member.leftOn() == null).toList(),
        members.stream().filter(member -> member.leftOn() != null).toList(),
        unmasked);
  }

  private MemberRow member(ResultSet row, boolean unmasked) throws SQLException {
    var number = seals.citizenId(row);
    return new MemberRow(
        Sql.uuid(row, "id"),
        row.getString("name"),
        unmasked ? number.value() : number.masked(),
        Relation.valueOf(row.getString("relation")),
        Sql.dateOrNull(row, "joined_on"),
        Sql.dateOrNull(row, "left_on"),
        seals.leftWhy(row));
  }
}
