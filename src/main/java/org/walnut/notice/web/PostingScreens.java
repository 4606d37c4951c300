package org.walnut.notice.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** One posting: for those who write, or for everybody. */
@Repository
@Transactional(readOnly = true)
class PostingScreens {

  private final JdbcClient db;
  private final Days days;

  PostingScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  PostingDetails within(UUID id, Scope scope) {
    return find(id, scope.divisionPrefix(), false)
        .orElseThrow(() -> new NotFound("notice.kind", id));
  }

  /** By its code, once it was posted; persons only while it hangs. */
  PostingDetails posted(String code) {
    return db.sql("select id from posting where code = :code and posted_on is not null")
        .param("code", code)
        .query((row, _) -> Sql.uuid(row, "id"))
        .optional()
        .flatMap(id -> find(id, "", true))
        .orElseThrow(() -> new NotFound("notice.kind", code));
  }

  /** Whether the paper hangs beside a posting that hangs today. */
  boolean hangs(String code, UUID file) {
    return db.sql(
            """
            select exists (select
                             from posting_paper a
                             join posting p on p.county_id = a.county_id and p.id = a.posting_id
                            where p.code = :code
                              and a.file_id = :file
                              and p.posted_on is not null
                              and p.state in ('POSTED', 'EXPIRED'))
            """)
        .param("code", code)
        .param("file", file)
        .query(Boolean.class)
        .single();
  }

  private Optional<PostingDetails> find(UUID id, String prefix, boolean everybody) {
    var persons = persons(id, everybody);
    var papers = papers(id);
    return db.sql(
            """
            select p.id, p.code, p.kind, p.title, p.title_en, p.division, coalesce(c.label, p.division) as place,
                   case when p.state = 'POSTED' and p.last_day < :today::date then 'EXPIRED' else p.state end as state, p.version_no,
                   p.person_count, p.amount_fen, p.posted_on, p.last_day, p.body, p.body_en, p.period_days, j.code || ' ' || j.name as project,
                   p.author_login, p.author_id, p.reviewer_login, p.ended_why, o.code as replaces, n.id as replaced_by_id,
                   case when n.posted_on is not null then n.code end as replaced_by
              from posting p
              left join place c on c.code = p.division
              left join project_card j on j.county_id = p.county_id and j.id = p.project_id
              left join posting o on o.county_id = p.county_id and o.id = p.replaces_id
              left join posting n on n.county_id = p.county_id and n.replaces_id = p.id
             where p.id = :id
               and p.division like :prefix || '%'
            """)
        .param("today", days.today())
        .param("id", id)
        .param("prefix", prefix)
        .query((row, number) ->
            new PostingDetails(
                PostingRow.row(row, number),
                row.getString("body"),
                row.getString("body_en"),
                row.getInt("period_days"),
                row.getString("project"),
                row.getString("author_login"),
                Sql.uuid(row, "author_id"),
                row.getString("reviewer_login"),
                row.getString("ended_why"),
                row.getString("replaces"),
                Sql.uuidOrNull(row, "replaced_by_id"),
                row.getString("replaced_by"),
                persons,
                papers))
        .optional();
  }

  private List<PersonRow> persons(UUID posting, boolean everybody) {
    return db.sql(
            """
            select n.row_no, n.name, n.number, coalesce(c.label, n.village_code) as village, n.amount_fen
              from posting_person n
              join posting p on p.county_id = n.county_id and p.id = n.posting_id
              left join place c on c.code = n.village_code
             where n.posting_id = :posting
               and (not :everybody::boolean or (p.state = 'POSTED' and p.last_day >= :today::date))
             order by n.row_no
            """)
        .param("posting", posting)
        .param("everybody", everybody)
        .param("today", days.today())
        .query((row, _) ->
            new PersonRow(
                row.getInt("row_no"),
                row.getString("name"),
                row.getString("number"),
                row.getString("village"),
                Sql.moneyOrNull(row, "amount_fen")))
        .list();
  }

  private List<PostingPaper> papers(UUID posting) {
    return db.sql(
            "select file_id, name from posting_paper where posting_id = :posting order by name")
        .param("posting", posting)
        .query((row, _) -> new PostingPaper(Sql.uuid(row, "file_id"), row.getString("name")))
        .list();
  }
}
