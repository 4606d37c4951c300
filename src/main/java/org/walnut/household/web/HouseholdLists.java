package org.walnut.household.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.household.HouseholdSeals;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** Lists of households, as far as the reader may see. */
@Repository
@Transactional(readOnly = true)
class HouseholdLists {

  private final JdbcClient db;
  private final HouseholdSeals seals;
  private final Days days;

  HouseholdLists(JdbcClient db, HouseholdSeals seals, Days days) {
    this.db = db;
    this.seals = seals;
    this.days = days;
  }

  /**
   * Whoever reaches everybody looks along the list, whoever reaches some looks at these: the
   * database makes one plan for a statement, and none would be good for both.
   */
  Paged<HouseholdRow> page(HouseholdFilter filter, Cursor cursor) {
    var rows = filter.reach().everybody() ? ofAll(filter, cursor) : ofSome(filter, cursor);
    return Paged.of(rows, 25, row -> Cursor.of(row.village(), row.code()));
  }

  private List<HouseholdRow> ofAll(HouseholdFilter filter, Cursor cursor) {
    return db.sql(
            """
            with page as (
              select county_id, id
                from household
               where village_code between rpad(:prefix, 12, '0') and rpad(:prefix, 12, '9')
                 and (:village = '' or village_code = :village)
                 and (:status = '' or status_mark = any (:marks::bytea[]))
                 and (:q = ''
                      or id in (select household_id from household_word where word = upper(:q) or (not whole and position(:q in word) > 0))
                      or village_code in (select code from place where code like :prefix || '%' and position(:q in label) > 0))
                 and (not :without_income::boolean or last_income_on <= :since)
                 and (:after_village::text is null or (village_code, code) > (:after_village, :after_code))
               order by village_code, code
               limit 26
            )
            select card.id, card.code, card.head_name, card.village_code, coalesce(place.label, card.village_code) as place, card.status_sealed, card.size
              from page
              join household_card card on card.county_id = page.county_id and card.id = page.id
              left join place on place.code = card.village_code
             order by card.village_code, card.code
            """)
        .params(asked(filter))
        .param("after_village", cursor.text(0))
        .param("after_code", cursor.text(1))
        .query((row, _) -> row(row, filter.incomes()))
        .list();
  }

  private List<HouseholdRow> ofSome(HouseholdFilter filter, Cursor cursor) {
    return db.sql(
            """
            select card.id, card.code, card.head_name, card.village_code, coalesce(place.label, card.village_code) as place, card.status_sealed, card.size
              from household_card card
              left join place on place.code = card.village_code
             where card.id = any (:only::text[]::uuid[])
               and card.village_code like :prefix || '%'
               and (:village = '' or card.village_code = :village)
               and (:status = '' or card.status_mark = any (:marks::bytea[]))
               and (:q = '' or position(:q in card.head_name) > 0 or card.code = upper(:q) or position(:q in place.label) > 0)
               and (not :without_income::boolean or not exists (
                     select 1
                       from income_line line
                      where line.county_id = card.county_id and line.household_id = card.id and line.received_on > :since))
               and (:after_village::text is null or (card.village_code, card.code) > (:after_village, :after_code))
             order by card.village_code, card.code
             limit 26
            """)
        .param("only", filter.reach().ids())
        .params(asked(filter))
        .param("after_village", cursor.text(0))
        .param("after_code", cursor.text(1))
        .query((row, _) -> row(row, filter.incomes()))
        .list();
  }

  void each(HouseholdFilter filter, Consumer<HouseholdRow> reader) {
    db.sql(
            """
            select card.id, card.code, card.head_name, card.village_code, coalesce(place.label, card.village_code) as place, card.status_sealed, card.size
              from household_card card
              left join place on place.code = card.village_code
             where card.village_code like :prefix || '%'
                   and (:everybody::boolean or card.id = any (:only::text[]::uuid[]))
               and (:village = '' or card.village_code = :village)
               and (:status = '' or card.status_mark = any (:marks::bytea[]))
               and (:q = '' or position(:q in card.head_name) > 0 or card.code = upper(:q) or position(:q in place.label) > 0)
               and (not :without_income::boolean or not exists (
                     select 1
                       from income_line line
                      where line.county_id = card.county_id and line.household_id = card.id and line.received_on > :since))
             order by card.village_code, card.code
            """)
        .params(asked(filter))
        .param("everybody", filter.reach().everybody())
        .param("only", filter.reach().ids())
        .query((row, _) -> row(row, filter.incomes()))
        .list()
        .forEach(reader);
  }

  /** The villages somebody may register in, by town. */
  List<Option> villages(String prefix) {
    return db.sql(
            """
            select code, label
              from place
             where code like :prefix || '%'
               and level = 'VILLAGE'
             order by code
            """)
        .param("prefix", prefix)
        .query((row, _) -> new Option(row.getString("code"), row.getString("label")))
        .list();
  }

  private Map<String, Object> asked(HouseholdFilter filter) {
    return Map.of(
        "prefix",
        filter.reach().prefix(),
        "village",
        filter.village(),
        "status",
        filter.status(),
        "marks",
        seals.marks(filter.statuses()),
        "q",
        filter.q(),
        "without_income",
        filter.withoutIncome(),
        "since",
        days.today().minusYears(1));
  }

  private HouseholdRow row(ResultSet row, boolean incomes) throws SQLException {
    return new HouseholdRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("head_name"),
        row.getString("village_code"),
        row.getString("place"),
        incomes ? seals.status(row) : null,
        row.getInt("size"));
  }
}
