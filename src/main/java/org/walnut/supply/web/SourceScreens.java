package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;
import org.walnut.stock.LotState;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What stands behind a lot and what became of it. */
@Repository
@Transactional(readOnly = true)
class SourceScreens {

  private final JdbcClient db;

  SourceScreens(JdbcClient db) {
    this.db = db;
  }

  Weight total(UUID lot) {
    return db.sql(
            "select coalesce(sum(weight_g), 0) as weight_g from lot_share where lot_id = :lot")
        .param("lot", lot)
        .query((row, _) -> Sql.weight(row, "weight_g"))
        .single();
  }

  /** In the order of the weighings. */
  Paged<SourceRow> rows(UUID lot, Cursor cursor) {
    var total = total(lot);
    return Paged.of(
        db.sql(
                """
                select s.intake_id, i.code, i.household_id, h.code as household_code, h.head_name, i.harvest_place, p.label as place,
                       i.received_on, s.weight_g
                  from lot_share s
                  join intake i on i.county_id = s.county_id and i.id = s.intake_id
                  join household_card h on h.county_id = i.county_id and h.id = i.household_id
                  join place p on p.code = i.harvest_place
                 where s.lot_id = :lot
                   and (:after::uuid is null or s.intake_id > :after::uuid)
                 order by s.intake_id
                 limit 26
                """)
            .param("lot", lot)
            .param("after", cursor.uuid(0))
            .query((row, _) ->
                SourceRow.of(
                    source(row), row.getString("head_name"), row.getString("place"), total))
            .list(),
        25,
        source -> Cursor.of(source.intake()));
  }

  Paged<SourceJson> sources(UUID lot, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select s.intake_id, i.code, i.household_id, h.code as household_code, i.harvest_place, i.received_on, s.weight_g
                  from lot_share s
                  join intake i on i.county_id = s.county_id and i.id = s.intake_id
                  join household_card h on h.county_id = i.county_id and h.id = i.household_id
                 where s.lot_id = :lot
                   and (:after::uuid is null or s.intake_id > :after::uuid)
                 order by s.intake_id
                 limit 26
                """)
            .param("lot", lot)
            .param("after", cursor.uuid(0))
            .query((row, _) -> source(row))
            .list(),
        25,
        source -> Cursor.of(source.intake()));
  }

  /** The places the goods grew, by name. */
  List<String> places(UUID lot) {
    return db.sql(
            """
            select distinct p.label
              from lot_share s
              join intake i on i.county_id = s.county_id and i.id = s.intake_id
              join place p on p.code = i.harvest_place
             where s.lot_id = :lot
             order by p.label
            """)
        .param("lot", lot)
        .query((row, _) -> row.getString("label"))
        .list();
  }

  /** The lots it was made of, and those they were made of, to the beginning. */
  List<TreeRow> madeOf(UUID lot) {
    return db.sql(
            """
            with recursive above (depth, lot_id, processing_id, weight_g, way) as (
              select 1, n.lot_id, p.id, n.weight_g, array[p.id::text || n.lot_id]
                from processing p
                join processing_input n on n.county_id = p.county_id and n.processing_id = p.id
               where p.output_lot_id = :lot
              union all
              select above.depth + 1, n.lot_id, p.id, n.weight_g, above.way || (p.id::text || n.lot_id)
                from above
                join processing p on p.output_lot_id = above.lot_id
                join processing_input n on n.county_id = p.county_id and n.processing_id = p.id
               where above.depth < 20
            )
            select a.depth, a.lot_id, l.code, g.name_zh, g.name_en, r.name_zh as grade_zh, r.name_en as grade_en, e.name_zh as recipe_zh,
                   e.name_en as recipe_en, p.done_on, a.weight_g, l.state
              from above a
              join processing p on p.id = a.processing_id
              join recipe e on e.county_id = p.county_id and e.code = p.recipe_code
              join lot_card l on l.county_id = p.county_id and l.id = a.lot_id
              join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
              join goods_grade_card r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
             order by a.way
             limit 200
            """)
        .param("lot", lot)
        .query(SourceScreens::tree)
        .list();
  }

  /** The lots made of it, and those made of them, to the end. */
  List<TreeRow> madeInto(UUID lot) {
    return db.sql(
            """
            with recursive below (depth, lot_id, processing_id, weight_g, way) as (
              select 1, p.output_lot_id, p.id, p.output_g, array[p.id::text]
                from processing_input n
                join processing p on p.county_id = n.county_id and p.id = n.processing_id
               where n.lot_id = :lot
              union all
              select below.depth + 1, p.output_lot_id, p.id, p.output_g, below.way || (p.id::text)
                from below
                join processing_input n on n.lot_id = below.lot_id
                join processing p on p.county_id = n.county_id and p.id = n.processing_id
               where below.depth < 20
            )
            select b.depth, b.lot_id, l.code, g.name_zh, g.name_en, r.name_zh as grade_zh, r.name_en as grade_en, e.name_zh as recipe_zh,
                   e.name_en as recipe_en, p.done_on, b.weight_g, l.state
              from below b
              join processing p on p.id = b.processing_id
              join recipe e on e.county_id = p.county_id and e.code = p.recipe_code
              join lot_card l on l.county_id = p.county_id and l.id = b.lot_id
              join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
              join goods_grade_card r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
             order by b.way
             limit 200
            """)
        .param("lot", lot)
        .query(SourceScreens::tree)
        .list();
  }

  private static SourceJson source(ResultSet row) throws SQLException {
    return new SourceJson(
        Sql.uuid(row, "intake_id"),
        row.getString("code"),
        Sql.uuid(row, "household_id"),
        row.getString("household_code"),
        new DivisionCode(row.getString("harvest_place")),
        Sql.date(row, "received_on"),
        Sql.weight(row, "weight_g"));
  }

  private static TreeRow tree(ResultSet row, int index) throws SQLException {
    var state = LotState.valueOf(row.getString("state"));
    return new TreeRow(
        row.getInt("depth"),
        "/lots/" + row.getString("lot_id"),
        row.getString("code"),
        name(row.getString("name_zh"), row.getString("name_en")),
        name(row.getString("grade_zh"), row.getString("grade_en")),
        name(row.getString("recipe_zh"), row.getString("recipe_en")),
        Show.date(Sql.date(row, "done_on")),
        Show.kg(Sql.weight(row, "weight_g")),
        Words.label(state),
        Tones.of(state));
  }
}
