package org.walnut.supply;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes inspections and their tests. */
@Repository
class InspectionStore {

  /** An inspection that goes on. */
  record Open(UUID id, InspectionState state) {}

  private final JdbcClient db;

  InspectionStore(JdbcClient db) {
    this.db = db;
  }

  /** False when the lot has an open inspection already. */
  boolean begin(UUID id, UUID lot, String by, Instant at) {
    return db.sql(
                """
                insert into inspection (id, lot_id, state, sampled_at, sampled_by_name)
                values (:id, :lot, 'SAMPLED', :at, :by)
                on conflict (county_id, lot_id) where concluded_on is null do nothing
                """)
            .param("id", id)
            .param("lot", lot)
            .param("at", Sql.utc(at))
            .param("by", by)
            .update()
        == 1;
  }

  /** The lot's open inspection; nobody else changes it until the transaction ends. */
  Optional<Open> open(UUID lot) {
    return db.sql(
            "select id, state from inspection where lot_id = :lot and concluded_on is null for update")
        .param("lot", lot)
        .query((row, _) ->
            new Open(Sql.uuid(row, "id"), InspectionState.valueOf(row.getString("state"))))
        .optional();
  }

  void become(UUID id, InspectionState state, LocalDate today) {
    db.sql("update inspection set state = :state, concluded_on = :concluded::date where id = :id")
        .param("id", id)
        .param("state", state.name())
        .param("concluded", state.concluded() ? today : null)
        .update();
  }

  /** False when it is there already. */
  boolean add(UUID id, UUID inspection, NewTest test, LocalDate on, String by, Instant at) {
    return db.sql(
                """
                insert into inspection_test (id, inspection_id, method, instrument, reagent_lot, blank_ok, inhibition_bp, over_limit,
                                             verdict, tested_on, tested_at, tested_by_name)
                values (:id, :inspection, :method, :instrument, :reagent_lot, :blank_ok, :inhibition_bp::int, :over_limit::boolean,
                        :verdict, :on, :at, :by)
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("inspection", inspection)
            .param("method", test.method().name())
            .param("instrument", test.instrument())
            .param("reagent_lot", test.reagentLot())
            .param("blank_ok", test.blankOk())
            .param("inhibition_bp", basisPoints(test.inhibition()))
            .param("over_limit", test.overLimit())
            .param("verdict", test.verdict().name())
            .param("on", on)
            .param("at", Sql.utc(at))
            .param("by", by)
            .update()
        == 1;
  }

  boolean has(UUID test) {
    return db.sql("select count(*) from inspection_test where id = :id")
            .param("id", test)
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * The tests of the lot, or of the lots it was made of when it was not tested itself; oldest
   * first.
   */
  List<TestCard> behind(UUID lot) {
    return db.sql(
            """
            with recursive behind (lot_id) as (
              select :lot::uuid
              union
              select i.lot_id
                from behind
                join processing p on p.output_lot_id = behind.lot_id
                join processing_input i on i.county_id = p.county_id and i.processing_id = p.id
               where not exists (select 1 from inspection n where n.lot_id = behind.lot_id)
            )
            select t.id, n.lot_id, t.method, t.instrument, t.reagent_lot, t.blank_ok, t.inhibition_bp, t.over_limit, t.verdict,
                   t.tested_on, t.tested_by_name
              from behind
              join inspection n on n.lot_id = behind.lot_id
              join inspection_test t on t.county_id = n.county_id and t.inspection_id = n.id
             order by t.id
            """)
        .param("lot", lot)
        .query(InspectionStore::test)
        .list();
  }

  private static TestCard test(ResultSet row, int index) throws SQLException {
    return new TestCard(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "lot_id"),
        TestMethod.valueOf(row.getString("method")),
        row.getString("instrument"),
        row.getString("reagent_lot"),
        row.getBoolean("blank_ok"),
        row.getObject("inhibition_bp") == null
            ? null
            : BigDecimal.valueOf(row.getInt("inhibition_bp"), 2),
        (Boolean) row.getObject("over_limit"),
        Verdict.valueOf(row.getString("verdict")),
        Sql.date(row, "tested_on"),
        row.getString("tested_by_name"));
  }

  private static @Nullable Integer basisPoints(@Nullable BigDecimal percent) {
    return percent == null ? null : percent.movePointRight(2).intValueExact();
  }
}
