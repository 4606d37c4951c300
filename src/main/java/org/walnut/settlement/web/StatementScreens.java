package org.walnut.settlement.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.household.HouseholdSeals;
import org.walnut.payout.PayoutWay;
import org.walnut.payout.PayoutWhy;
import org.walnut.settlement.ConfirmedHow;
import org.walnut.settlement.StatementState;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Statements of households. */
@Repository("settlementStatementScreens")
@Transactional(readOnly = true)
class StatementScreens {

  private static final int MOST = 50_000;

  private final JdbcClient db;
  private final Surroundings around;
  private final HouseholdSeals seals;

  StatementScreens(JdbcClient db, Surroundings around, HouseholdSeals seals) {
    this.db = db;
    this.seals = seals;
    this.around = around;
  }

  /** Newest first; found by the code of the statement or of the household. */
  Paged<StatementRow> list(
      String q, @Nullable StatementState state, @Nullable UUID run, Cursor cursor) {
    return Paged.of(rows(q, state, run, cursor.uuid(0), 26), 25, row -> Cursor.of(row.id()));
  }

  /** For a file: fifty thousand at most. */
  List<StatementRow> all(String q, @Nullable StatementState state, @Nullable UUID run) {
    return rows(q, state, run, null, MOST);
  }

  private List<StatementRow> rows(
      String q,
      @Nullable StatementState state,
      @Nullable UUID run,
      @Nullable UUID before,
      int most) {
    return db.sql(
            """
            with page as (
              select s.county_id, s.id
                from statement s
               where (:q = ''
                      or s.code = upper(:q)
                      or s.household_id in (select household_id from household_word where whole and word = upper(:q)))
                 and (:state::text is null or s.state = :state::text)
                 and (:run::uuid is null or s.run_id = :run::uuid)
                 and (:before::uuid is null or s.id < :before::uuid)
               order by s.id desc
               limit :most
            )
            select s.id, s.code, s.run_id, s.household_id, h.code as household_code, h.head_name, payout_way(c.way, h.bank_card_sealed is not null) as way,
                   payout_reachable(c.way, h.bank_card_sealed is not null, c.bound) as reachable,
                   s.up_to, s.amount_fen, s.state, s.paid_on
              from page
              join statement s on s.county_id = page.county_id and s.id = page.id
              join household_card h on h.county_id = s.county_id and h.id = s.household_id
              left join payout_choice_card c on c.county_id = s.county_id and c.household_id = s.household_id
             order by s.id desc
            """)
        .param("q", q)
        .param("state", state == null ? null : state.name())
        .param("run", run)
        .param("before", before)
        .param("most", most)
        .query(StatementRow::row)
        .list();
  }

  /** The first of what may go out with the next batch: what was confirmed first. */
  List<StatementRow> ready() {
    return db.sql(
            """
            select s.id, s.code, s.run_id, s.household_id, h.code as household_code, h.head_name, payout_way(c.way, h.bank_card_sealed is not null) as way,
                   payout_reachable(c.way, h.bank_card_sealed is not null, c.bound) as reachable,
                   s.up_to, s.amount_fen, s.state, s.paid_on
              from statement s
              join household_card h on h.county_id = s.county_id and h.id = s.household_id
              left join payout_choice_card c on c.county_id = s.county_id and c.household_id = s.household_id
             where s.state in ('CONFIRMED', 'RETRIED')
             order by s.confirmed_at, s.id
             limit 25
            """)
        .query(StatementRow::row)
        .list();
  }

  StatementShown one(UUID id) {
    return db.sql(
            """
            select s.id, s.code, s.run_id, s.household_id, h.code as household_code, h.head_name, h.village_code,
                   h.contact_revision, h.bank_card_sealed, payout_way(c.way, h.bank_card_sealed is not null) as way, s.up_to, s.amount_fen, s.state, s.made_at, s.confirmed_how, s.confirmed_who,
                   s.confirmed_at, s.paid_on, s.failure
              from statement s
              join household_card h on h.county_id = s.county_id and h.id = s.household_id
              left join payout_choice_card c on c.county_id = s.county_id and c.household_id = s.household_id
             where s.id = :id
            """)
        .param("id", id)
        .query((row, _) ->
            new StatementShown(
                id,
                row.getString("code"),
                Sql.uuid(row, "run_id"),
                Sql.uuid(row, "household_id"),
                row.getString("household_code"),
                row.getString("head_name"),
                around.place(row.getString("village_code")),
                PayoutWay.valueOf(row.getString("way")),
                seals.cardEnd(Sql.uuid(row, "household_id"), row),
                Sql.date(row, "up_to"),
                Sql.money(row, "amount_fen"),
                StatementState.valueOf(row.getString("state")),
                Sql.instant(row, "made_at"),
                how(row.getString("confirmed_how")),
                row.getString("confirmed_who"),
                Sql.instantOrNull(row, "confirmed_at"),
                Sql.dateOrNull(row, "paid_on"),
                PayoutWhy.shown(row.getString("failure")),
                lines(id),
                objections(id),
                attempts(id)))
        .optional()
        .orElseThrow(() -> new NotFound("settlement.statement", id));
  }

  private static @Nullable ConfirmedHow how(@Nullable String how) {
    return how == null ? null : ConfirmedHow.valueOf(how);
  }

  private List<StatementLineShown> lines(UUID statement) {
    return db.sql(
            """
            select s.settlement_line_id, s.carried_id, c.code as carried_code, l.source_kind, coalesce(l.on_day, c.up_to) as on_day,
                   g.name_zh, g.name_en, r.name_zh as grade_zh, r.name_en as grade_en, coalesce(l.weight_g, 0) as weight_g,
                   i.price_fen_per_kg, coalesce(l.gross_fen, 0) as gross_fen, coalesce(l.refund_fen, 0) as refund_fen,
                   coalesce(l.courier_fen, 0) as courier_fen, coalesce(l.packaging_fen, 0) as packaging_fen,
                   coalesce(l.commission_fen, 0) as commission_fen, s.amount_fen, agreed.rates
              from statement_line s
              left join statement c on c.county_id = s.county_id and c.id = s.carried_id
              left join settlement_line l on l.county_id = s.county_id and l.id = s.settlement_line_id
              left join lot_card lot on lot.county_id = l.county_id and lot.id = l.lot_id
              left join goods_card g on g.county_id = lot.county_id and g.id = lot.goods_id
              left join goods_grade_card r on r.county_id = lot.county_id and r.goods_id = lot.goods_id and r.code = lot.grade
              left join intake_card i on i.county_id = l.county_id and i.id = l.source_id
              left join lateral (select string_agg(each.rate, ';') as rates
                                   from (select distinct on (r.kind) r.kind || ' ' || r.basis || ' ' || r.amount || ' ' || r.agreed_on as rate
                                           from lot_share_card w
                                           join intake_card b on b.county_id = w.county_id and b.id = w.intake_id
                                           join agreement_rate_card r
                                             on r.county_id = b.county_id
                                            and r.agreement_id = b.agreement_id
                                            and b.received_on between r.holds_from and r.holds_to
                                          where w.county_id = l.county_id
                                            and w.lot_id = l.lot_id
                                            and w.household_id = l.household_id
                                          order by r.kind, r.agreed_on) each) agreed on l.order_id is not null
             where s.statement_id = :statement
             order by s.line_no
            """)
        .param("statement", statement)
        .query(StatementLineShown::row)
        .list();
  }

  private List<ObjectionShown> objections(UUID statement) {
    return db.sql(
            """
            select text, made_at, due_on, answer, answered_by, answered_at, correction_fen, evidence_id
              from statement_objection
             where statement_id = :statement
             order by made_at, id
            """)
        .param("statement", statement)
        .query(ObjectionShown::row)
        .list();
  }

  private List<StatementShown.Attempt> attempts(UUID statement) {
    return db.sql(
            """
            select p.batch_id, l.batch_code, l.state, l.why
              from statement_payout p
              join payout_line_card l on l.county_id = p.county_id and l.id = p.payout_id
             where p.statement_id = :statement
             order by p.payout_id
            """)
        .param("statement", statement)
        .query((row, _) ->
            new StatementShown.Attempt(
                Sql.uuid(row, "batch_id"),
                row.getString("batch_code"),
                Batches.state(row.getString("state")),
                PayoutWhy.shown(row.getString("why"))))
        .list();
  }
}
