package org.walnut.settlement.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;

/** Whose goods a lot is made of, down to each weighing. */
@Repository("settlementLineSources")
@Transactional(readOnly = true)
class LineSources {

  private final JdbcClient db;
  private final Surroundings around;

  LineSources(JdbcClient db, Surroundings around) {
    this.db = db;
    this.around = around;
  }

  /**
   * Every household with goods in the lot of this line, and what each has of the same source; only
   * lines in reach are linked.
   */
  List<LineShare> shares(UUID line, String prefix) {
    return db.sql(
            """
            with share as (
              select l.county_id, s.household_id, sum(s.weight_g)::bigint as weight_g
                from settlement_line l
                join lot_share_card s on s.county_id = l.county_id and s.lot_id = l.lot_id
               where l.id = :line
               group by l.county_id, s.household_id
            )
            select share.household_id, h.code, h.head_name, share.weight_g, share.weight_g / sum(share.weight_g) over () as part,
                   case when h.village_code like :prefix || '%' then same.id end as line_id, same.amount_fen, share.household_id = l.household_id as mine
              from share
              join settlement_line l on l.county_id = share.county_id and l.id = :line
              join household_card h on h.county_id = share.county_id and h.id = share.household_id
              left join settlement_line same
                on same.county_id = share.county_id
               and same.source_kind = l.source_kind
               and same.source_id = l.source_id
               and same.lot_id = l.lot_id
               and same.household_id = share.household_id
             order by share.weight_g desc, h.code
            """)
        .param("line", line)
        .param("prefix", prefix)
        .query((row, _) ->
            new LineShare(
                Sql.uuid(row, "household_id"),
                row.getString("code"),
                row.getString("head_name"),
                Sql.weight(row, "weight_g"),
                row.getBigDecimal("part"),
                Sql.uuidOrNull(row, "line_id"),
                Sql.moneyOrNull(row, "amount_fen"),
                row.getBoolean("mine")))
        .list();
  }

  /** What the household brought into the lot; for a bought intake that one alone. */
  List<LineBag> bags(UUID lot, UUID household, @Nullable UUID intake) {
    return db.sql(
            """
            select i.id, i.code, i.received_on, i.harvest_place, i.net_g, coalesce(sum(s.weight_g), 0)::bigint as in_lot_g
              from intake_card i
              left join lot_share_card s on s.county_id = i.county_id and s.intake_id = i.id and s.lot_id = :lot
             where i.household_id = :household
               and (i.id = :intake::uuid or (:intake::uuid is null and s.intake_id is not null))
             group by i.id, i.code, i.received_on, i.harvest_place, i.net_g
             order by i.received_on, i.code
            """)
        .param("lot", lot)
        .param("household", household)
        .param("intake", intake)
        .query((row, _) ->
            new LineBag(
                Sql.uuid(row, "id"),
                row.getString("code"),
                Sql.date(row, "received_on"),
                around.place(row.getString("harvest_place")),
                Sql.weight(row, "net_g"),
                Sql.weight(row, "in_lot_g")))
        .list();
  }
}
