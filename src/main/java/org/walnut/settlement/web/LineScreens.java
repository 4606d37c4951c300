package org.walnut.settlement.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.settlement.SourceKind;
import org.walnut.settlement.StatementState;
import org.walnut.settlement.web.LineShown.LinePaid;
import org.walnut.settlement.web.LineShown.LineReckoning;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** One settlement line, from the goods up to the income; within the reader's places and shop. */
@Repository("settlementLineScreens")
@Transactional(readOnly = true)
class LineScreens {

  private final JdbcClient db;
  private final Surroundings around;
  private final LineSources sources;

  LineScreens(JdbcClient db, Surroundings around, LineSources sources) {
    this.db = db;
    this.around = around;
    this.sources = sources;
  }

  LineShown one(UUID id, Scope scope) {
    return db.sql(
            """
            select l.id, l.household_id, h.code as household_code, h.head_name, h.village_code, l.source_kind, l.source_id, l.order_id,
                   coalesce(o.code, i.code, b.code) as source_code, b.id as objected_id, l.weight_g, l.gross_fen, l.refund_fen, l.courier_fen, l.packaging_fen, l.commission_fen,
                   l.amount_fen, l.on_day, l.grade, l.lot_id, lot.code as lot_code, lot.state as lot_state, g.name_zh, g.name_en,
                   r.name_zh as grade_zh, r.name_en as grade_en, c.name_zh as carrier_zh, c.name_en as carrier_en, t.mechanism,
                   t.commission_bp, t.packaging_fen_per_kg, t.packaging_fen_per_parcel,
                   t.courier_fen_per_kg, t.courier_fen_per_parcel, s.id as statement_id, s.code as statement_code, s.state as statement_state,
                   p.paid_on, p.grade as paid_grade, p.income_id,
                   (select min(e.entry_id::text)::uuid
                      from ledger_line e
                     where e.county_id = l.county_id
                       and e.cause = k.cause) as entry_id
              from settlement_line l
              join settlement_cause k on k.county_id = l.county_id and k.settlement_line_id = l.id
              join household_card h on h.county_id = l.county_id and h.id = l.household_id
              join lot_card lot on lot.county_id = l.county_id and lot.id = l.lot_id
              join goods_card g on g.county_id = lot.county_id and g.id = lot.goods_id
              join goods_grade_card r on r.county_id = lot.county_id and r.goods_id = lot.goods_id and r.code = lot.grade
              join lot_terms_card t on t.county_id = l.county_id and t.lot_id = l.lot_id
              join carrier_card c on c.county_id = l.county_id and c.id = l.carrier_id
              left join order_card o on o.county_id = l.county_id and o.id = l.order_id
              left join intake_card i on i.county_id = l.county_id and i.id = l.source_id
              left join statement_objection j on l.source_kind = 'CORRECTION' and j.county_id = l.county_id and j.id = l.source_id
              left join statement b on b.county_id = j.county_id and b.id = j.statement_id
              left join statement_line sl on sl.county_id = l.county_id and sl.settlement_line_id = l.id
              left join statement s on s.county_id = sl.county_id and s.id = sl.statement_id
              left join settled_line p on p.county_id = l.county_id and p.settlement_line_id = l.id
             where l.id = :id
               and h.village_code like :prefix || '%'
               and (:shop::uuid is null or l.carrier_id = :shop::uuid)
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .param("shop", scope.shop())
        .query((row, _) -> line(row, scope.divisionPrefix()))
        .optional()
        .orElseThrow(() -> new NotFound("settlement.line", id));
  }

  private LineShown line(ResultSet row, String prefix) throws SQLException {
    var id = Sql.uuid(row, "id");
    var household = Sql.uuid(row, "household_id");
    var lot = LineLot.row(row);
    var state = row.getString("statement_state");
    return new LineShown(
        id,
        household,
        row.getString("household_code"),
        row.getString("head_name"),
        around.place(row.getString("village_code")),
        SourceKind.valueOf(row.getString("source_kind")),
        source(row),
        Sql.uuidOrNull(row, "order_id"),
        row.getString("source_code"),
        reckoning(row),
        Sql.date(row, "on_day"),
        row.getString("grade"),
        lot,
        Sql.uuidOrNull(row, "entry_id"),
        Sql.uuidOrNull(row, "statement_id"),
        row.getString("statement_code"),
        state == null ? null : StatementState.valueOf(state),
        paid(row),
        sources.shares(id, prefix),
        sources.bags(
            lot.id(),
            household,
            row.getString("source_kind").startsWith("INTAKE") ? Sql.uuid(row, "source_id") : null));
  }

  /** A correction's source is the statement that was objected to. */
  private static UUID source(ResultSet row) throws SQLException {
    var objected = Sql.uuidOrNull(row, "objected_id");
    return objected == null ? Sql.uuid(row, "source_id") : objected;
  }

  private static LineReckoning reckoning(ResultSet row) throws SQLException {
    return new LineReckoning(
        Sql.weight(row, "weight_g"),
        Sql.money(row, "gross_fen"),
        Sql.money(row, "refund_fen"),
        Sql.money(row, "courier_fen"),
        Sql.money(row, "packaging_fen"),
        Sql.money(row, "commission_fen"),
        Sql.money(row, "amount_fen"));
  }

  private static @Nullable LinePaid paid(ResultSet row) throws SQLException {
    var on = Sql.dateOrNull(row, "paid_on");
    return on == null
        ? null
        : new LinePaid(on, row.getString("paid_grade"), Sql.uuid(row, "income_id"));
  }
}
