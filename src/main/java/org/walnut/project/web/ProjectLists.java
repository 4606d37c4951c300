package org.walnut.project.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** Lists of projects within somebody's reach. */
@Repository
@Transactional(readOnly = true)
class ProjectLists {

  private static final int MOST_IN_A_FILE = 10_000;

  private final JdbcClient db;

  ProjectLists(JdbcClient db) {
    this.db = db;
  }

  /** Newest first. */
  Paged<ProjectRow> page(ProjectFilter filter, Cursor cursor) {
    return Paged.of(rows(filter, false, cursor.uuid(0), 26), 25, row -> Cursor.of(row.id()));
  }

  /** For everybody: what was approved. */
  Paged<ProjectRow> approved(ProjectFilter filter, Cursor cursor) {
    return Paged.of(rows(filter, true, cursor.uuid(0), 26), 25, row -> Cursor.of(row.id()));
  }

  /** For a file. */
  List<ProjectRow> all(ProjectFilter filter) {
    return rows(filter, false, null, MOST_IN_A_FILE);
  }

  /** Towns within reach. */
  List<Option> towns(Scope scope) {
    return db.sql(
            """
            select code, label
              from place
             where level = 'TOWN'
               and (code like :prefix || '%' or left(code, 9) = left(:prefix, 9))
             order by code
            """)
        .param("prefix", scope.divisionPrefix())
        .query((row, _) -> new Option(row.getString("code"), row.getString("label")))
        .list();
  }

  private List<ProjectRow> rows(
      ProjectFilter filter, boolean approved, @Nullable UUID after, int most) {
    return db.sql(
            """
            select p.id, p.code, p.name, p.plan_id, l.plan_year, p.category, p.source, p.division, coalesce(c.label, p.division) as place,
                   p.state, p.budget_fen, p.allotted_fen, p.paid_fen, p.contractor_name, p.contractor_uscc, p.contract_no,
                   p.contract_on, p.contract_fen, p.ends_on, p.accepted_on
              from project p
              join project_plan l on l.county_id = p.county_id and l.id = p.plan_id
              left join place c on c.code = p.division
             where p.division like :prefix || '%'
               and p.division like :places
               and (:q = '' or strpos(lower(p.code || ' ' || p.name || ' ' || coalesce(p.contractor_name, '')), lower(:q)) > 0)
               and (:year::int is null or l.plan_year = :year::int)
               and (:category::text is null or p.category = :category::text)
               and (:source::text is null or p.source = :source::text)
               and (:state::text is null or p.state = :state::text)
               and (not :idle::boolean or p.allotted_fen > p.paid_fen)
               and (not :approved::boolean or p.approved_on is not null)
               and (:after::uuid is null or p.id < :after::uuid)
             order by p.id desc
             limit :most
            """)
        .param("prefix", filter.prefix())
        .param("places", filter.places())
        .param("q", filter.q())
        .param("year", filter.year())
        .param("category", name(filter.category()))
        .param("source", name(filter.source()))
        .param("state", name(filter.state()))
        .param("idle", filter.idle())
        .param("approved", approved)
        .param("after", after)
        .param("most", most)
        .query(ProjectRow::row)
        .list();
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
