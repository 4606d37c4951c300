package org.walnut.settlement.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Settlement lines of the whole county, newest first. */
@Repository("settlementLineList")
@Transactional(readOnly = true)
class LineList {

  private static final int MOST = 50_000;

  private final JdbcClient db;

  LineList(JdbcClient db) {
    this.db = db;
  }

  Paged<LineRow> page(LineFilter filter, Cursor cursor) {
    return Paged.of(rows(filter, cursor.uuid(0), 26), 25, row -> Cursor.of(row.id()));
  }

  /** For a file: fifty thousand at most. */
  List<LineRow> all(LineFilter filter) {
    return rows(filter, null, MOST);
  }

  private List<LineRow> rows(LineFilter filter, @Nullable UUID before, int most) {
    return db.sql(
            """
            with page as (
              select l.county_id, l.id
                from settlement_line l
               where (:q = ''
                      or l.household_id in (select household_id from household_word where whole and word = upper(:q))
                      or l.order_id in (select id from order_card where code = upper(:q)))
                 and (:kind::text is null or l.source_kind = :kind::text)
                 and (:from::date is null or l.on_day >= :from::date)
                 and (:to::date is null or l.on_day <= :to::date)
                 and (not :open or not l.in_statement)
                 and (:before::uuid is null or l.id < :before::uuid)
               order by l.id desc
               limit :most
            )
            select l.id, l.on_day, l.source_kind, l.household_id, h.code as household_code, lot.code as lot_code, o.code as order_code,
                   l.weight_g, l.gross_fen, l.refund_fen, l.courier_fen, l.packaging_fen, l.commission_fen, l.amount_fen, l.grade,
                   l.in_statement
              from page
              join settlement_line l on l.county_id = page.county_id and l.id = page.id
              join household_card h on h.county_id = l.county_id and h.id = l.household_id
              join lot_card lot on lot.county_id = l.county_id and lot.id = l.lot_id
              left join order_card o on o.county_id = l.county_id and o.id = l.order_id
             order by l.id desc
            """)
        .param("q", filter.q())
        .param("kind", filter.kind() == null ? null : filter.kind().name())
        .param("from", filter.from())
        .param("to", filter.to())
        .param("open", filter.open())
        .param("before", before)
        .param("most", most)
        .query(LineRow::row)
        .list();
  }
}
