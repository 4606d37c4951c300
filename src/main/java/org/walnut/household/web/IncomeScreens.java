package org.walnut.household.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.household.HouseholdSeals;
import org.walnut.household.IncomeCategory;
import org.walnut.household.IncomeSource;
import org.walnut.household.PovertyLines;
import org.walnut.shared.Days;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What a household earns. The caller has made sure that the reader may see the household. */
@Repository
@Transactional(readOnly = true)
class IncomeScreens {

  private final JdbcClient db;
  private final PovertyLines lines;
  private final HouseholdSeals seals;
  private final Days days;

  IncomeScreens(JdbcClient db, PovertyLines lines, HouseholdSeals seals, Days days) {
    this.db = db;
    this.seals = seals;
    this.lines = lines;
    this.days = days;
  }

  /** Newest first; with {@code from}, beginning at that line. */
  Paged<IncomeRow> lines(UUID household, @Nullable UUID from, Cursor cursor) {
    return Paged.of(
        rows(household, from, cursor), 25, row -> Cursor.of(row.receivedOn(), row.id()));
  }

  IncomeRow line(UUID household, UUID id) {
    return rows(household, id, Cursor.START).stream()
        .findFirst()
        .filter(row -> row.id().equals(id))
        .orElseThrow(() -> new NotFound("household.income.kind", id));
  }

  /** The twelve months up to today. */
  IncomeYear year(UUID household) {
    var today = days.today();
    var line = lines.standing(today);
    return db.sql(
            """
            select (select count(*)
                      from member
                     where household_id = :household
                       and coalesce(joined_on, born_on) <= :today
                       and (left_on is null or left_on > :today)) as persons,
                   (select coalesce(sum(amount_fen), 0)::bigint
                      from income_line
                     where household_id = :household
                       and received_on > :since
                       and received_on <= :today) as income
            """)
        .param("household", household)
        .param("today", today)
        .param("since", today.minusYears(1))
        .query((row, _) -> {
          var income = new Money(row.getLong("income"));
          long persons = row.getLong("persons");
          int compared = income.compareTo(line.amount().times(persons));
          return new IncomeYear(
              today,
              income,
              persons,
              line.amount(),
              line.label(),
              compared < 0 || line.inclusive() && compared == 0);
        })
        .single();
  }

  private List<IncomeRow> rows(UUID household, @Nullable UUID from, Cursor cursor) {
    return db.sql(
            """
            select line.id, line.category, line.amount_fen, line.received_on, line.grade, line.source_kind, line.source_id, line.document_id,
                   line.note_sealed, reversal.id is not null as reversed
              from income_line line
              left join income_line reversal
                on reversal.county_id = line.county_id
               and reversal.source_kind = 'REVERSAL'
               and reversal.source_id = line.id
             where line.household_id = :household
               and (:from::uuid is null or (line.received_on, line.id) <= (
                     select received_on, id
                       from income_line
                      where id = :from::uuid))
               and (:after_day::date is null or (line.received_on, line.id) < (:after_day::date, :after_id::uuid))
             order by line.received_on desc, line.id desc
             limit 26
            """)
        .param("household", household)
        .param("from", from)
        .param("after_day", cursor.date(0))
        .param("after_id", cursor.uuid(1))
        .query(this::row)
        .list();
  }

  private IncomeRow row(ResultSet row, int number) throws SQLException {
    return new IncomeRow(
        Sql.uuid(row, "id"),
        IncomeCategory.valueOf(row.getString("category")),
        Sql.money(row, "amount_fen"),
        Sql.date(row, "received_on"),
        EvidenceGrade.valueOf(row.getString("grade")),
        IncomeSource.valueOf(row.getString("source_kind")),
        Sql.uuidOrNull(row, "source_id"),
        Sql.uuidOrNull(row, "document_id"),
        seals.note(row),
        row.getBoolean("reversed"));
  }
}
