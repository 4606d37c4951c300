package org.walnut.office.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.office.OfficeKind;
import org.walnut.office.Party;
import org.walnut.office.PostKind;
import org.walnut.office.Rhythm;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** The division of duty as people read it. */
@Repository
@Transactional(readOnly = true)
class DutyScreens {

  private final JdbcClient db;
  private final Days days;

  DutyScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Paged<DutyRow> page(String q, boolean ended, Cursor cursor) {
    return Paged.of(
        rows(null, q.strip(), ended, cursor), 25, row -> Cursor.of(row.title(), row.id()));
  }

  DutyRow one(UUID id) {
    return rows(id, "", true, Cursor.START).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("office.duty.kind", id));
  }

  /** Those that have no end yet. */
  List<Option> running() {
    return db.sql(
            """
            select id, title
              from duty
             where valid_to is null
             order by title, id
             limit 300
            """)
        .query((row, _) -> new Option(row.getString("id"), row.getString("title")))
        .list();
  }

  private List<DutyRow> rows(@Nullable UUID id, String q, boolean ended, Cursor cursor) {
    return db.sql(
            """
            with shown as (
              select id, title, what, rhythm, responsible, helping, informed, office_kind, post_kind, valid_from, valid_to, ended_why
                from duty
               where (:id::uuid is null or id = :id::uuid)
                 and (:ended::boolean or valid_to is null or valid_to > :today)
                 and (:q = '' or position(lower(:q) in lower(title)) > 0 or position(lower(:q) in lower(what)) > 0)
                 and (:after_title::text is null or (title, id) > (:after_title, :after_id::uuid))
               order by title, id
               limit 26
            ), held as (
              select office_id, post_kind
                from post_holder
               where held_from <= :today
                 and (held_to is null or held_to > :today)
            )
            select shown.id, shown.title, shown.what, shown.rhythm, shown.responsible, shown.helping, shown.informed, shown.office_kind,
                   shown.post_kind, shown.valid_from, shown.valid_to, shown.ended_why, count(office.id) as offices,
                   count(office.id) filter (
                     where case when shown.post_kind is null
                                then office.id not in (select office_id from held)
                                else (office.id, shown.post_kind) not in (select office_id, post_kind from held) end) as without_holder
              from shown
              left join office on office.kind = shown.office_kind and office.closed_on is null
             group by shown.id, shown.title, shown.what, shown.rhythm, shown.responsible, shown.helping, shown.informed, shown.office_kind,
                      shown.post_kind, shown.valid_from, shown.valid_to, shown.ended_why
             order by shown.title, shown.id
            """)
        .param("id", id)
        .param("ended", ended)
        .param("today", days.today())
        .param("q", q)
        .param("after_title", cursor.text(0))
        .param("after_id", cursor.uuid(1))
        .query(DutyScreens::duty)
        .list();
  }

  private static DutyRow duty(ResultSet row, int number) throws SQLException {
    @Nullable String post = row.getString("post_kind");
    return new DutyRow(
        Sql.uuid(row, "id"),
        row.getString("title"),
        row.getString("what"),
        Rhythm.valueOf(row.getString("rhythm")),
        Party.valueOf(row.getString("responsible")),
        parties(row, "helping"),
        parties(row, "informed"),
        OfficeKind.valueOf(row.getString("office_kind")),
        post == null ? null : PostKind.valueOf(post),
        Sql.date(row, "valid_from"),
        Sql.dateOrNull(row, "valid_to"),
        row.getString("ended_why"),
        row.getLong("offices"),
        row.getLong("without_holder"));
  }

  private static List<Party> parties(ResultSet row, String column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray()).map(Party::valueOf).toList();
  }
}
