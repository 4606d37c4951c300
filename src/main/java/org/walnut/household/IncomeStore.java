package org.walnut.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.Seals;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Keeps income lines; none is ever changed. */
@Repository
class IncomeStore {

  private final JdbcClient db;
  private final HouseholdSeals opened;
  private final Seals seals;

  IncomeStore(JdbcClient db, HouseholdSeals opened, Seals seals) {
    this.db = db;
    this.opened = opened;
    this.seals = seals;
  }

  void addByHand(UUID household, List<NewIncome> incomes, Instant at) {
    incomes.forEach(income -> addByHand(household, income, null, at));
  }

  /** Without a document the income is only claimed; with one its payment is proven. */
  UUID addByHand(UUID household, NewIncome income, @Nullable UUID document, Instant at) {
    var line =
        new IncomeLine(
            Ids.next(),
            household,
            income.category(),
            income.category().counted(income.amount()),
            income.receivedOn(),
            document == null ? EvidenceGrade.E0 : EvidenceGrade.E1,
            IncomeSource.HAND,
            null,
            document,
            income.note());
    add(line, at);
    return line.id();
  }

  /** False when its source gave a line before. */
  boolean add(IncomeLine line, Instant at) {
    return db.sql(
                """
                with fresh as (
                  insert into income_line
                         (id, household_id, category, amount_fen, received_on, grade, source_kind, source_id, document_id, note_sealed, recorded_at)
                  values (:id, :household, :category, :amount, :on, :grade, :kind, :source::uuid, :document::uuid, :note::bytea, :at)
                      on conflict (county_id, source_kind, source_id) do nothing
                  returning county_id, household_id, received_on
                )
                update household
                   set last_income_on = greatest(household.last_income_on, fresh.received_on)
                  from fresh
                 where household.county_id = fresh.county_id
                   and household.id = fresh.household_id
                """)
            .param("id", line.id())
            .param("household", line.household())
            .param("category", line.category().name())
            .param("amount", line.amount().fen())
            .param("on", line.receivedOn())
            .param("grade", line.grade().name())
            .param("kind", line.sourceKind().name())
            .param("source", line.source())
            .param("document", line.document())
            .param("note", seals.sealOrNull(HouseholdSeals.NOTE, line.note(), line.id()))
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<IncomeLine> find(UUID id) {
    return db.sql(
            """
            select id, household_id, category, amount_fen, received_on, grade, source_kind, source_id, document_id, note_sealed
              from income_line
             where id = :id
            """)
        .param("id", id)
        .query(this::line)
        .optional();
  }

  UUID bySource(IncomeSource kind, UUID source) {
    return db.sql(
            """
            select id
              from income_line
             where source_kind = :kind
               and source_id = :source
            """)
        .param("kind", kind.name())
        .param("source", source)
        .query(UUID.class)
        .single();
  }

  private IncomeLine line(ResultSet row, int number) throws SQLException {
    return new IncomeLine(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "household_id"),
        IncomeCategory.valueOf(row.getString("category")),
        Sql.money(row, "amount_fen"),
        Sql.date(row, "received_on"),
        EvidenceGrade.valueOf(row.getString("grade")),
        IncomeSource.valueOf(row.getString("source_kind")),
        Sql.uuidOrNull(row, "source_id"),
        Sql.uuidOrNull(row, "document_id"),
        opened.note(row));
  }
}
