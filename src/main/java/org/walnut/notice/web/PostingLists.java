package org.walnut.notice.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.shared.Days;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** Lists of postings: all within somebody's reach, or what everybody may read. */
@Repository
@Transactional(readOnly = true)
class PostingLists {

  private final JdbcClient db;
  private final Days days;

  PostingLists(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /** For those who write: newest first. */
  Paged<PostingRow> within(Scope scope, PostingFilter filter, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select p.id, p.code, p.kind, p.title, p.title_en, p.division, coalesce(c.label, p.division) as place, p.state, p.version_no,
                       p.person_count, p.amount_fen, p.posted_on, p.last_day
                  from posting p
                  left join place c on c.code = p.division
                 where p.division like :prefix || '%'
                   and p.division like :places || '%'
                   and (:q = '' or strpos(lower(p.code || ' ' || p.title), lower(:q)) > 0)
                   and (:kind = '' or p.kind = :kind)
                   and (:state = '' or p.state = :state)
                   and (:after::uuid is null or p.id < :after::uuid)
                 order by p.id desc
                 limit 26
                """)
            .param("prefix", scope.divisionPrefix())
            .param("places", filter.places())
            .param("q", filter.text())
            .param("kind", filter.kindName())
            .param("state", filter.stateName())
            .param("after", cursor.uuid(0))
            .query(PostingRow::row)
            .list(),
        25,
        row -> Cursor.of(row.id()));
  }

  /** For everybody: what hangs today, or what has ended; newest first. */
  Paged<PostingRow> posted(PostingFilter filter, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select p.id, p.code, p.kind, p.title, p.title_en, p.division, coalesce(c.label, p.division) as place,
                       case when p.state = 'POSTED' and p.last_day < :today::date then 'EXPIRED' else p.state end as state, p.version_no,
                       p.person_count, p.amount_fen, p.posted_on, p.last_day
                  from posting p
                  left join place c on c.code = p.division
                 where p.posted_on is not null
                   and (p.state = 'POSTED' and p.last_day >= :today::date) = (not :ended::boolean)
                   and p.division like :places || '%'
                   and (:q = '' or strpos(lower(p.code || ' ' || p.title || ' ' || coalesce(p.title_en, '')), lower(:q)) > 0)
                   and (:kind = '' or p.kind = :kind)
                   and (:day::date is null or (p.posted_on, p.id) < (:day::date, :after::uuid))
                 order by p.posted_on desc, p.id desc
                 limit 21
                """)
            .param("today", days.today())
            .param("ended", filter.ended())
            .param("places", filter.places())
            .param("q", filter.text())
            .param("kind", filter.kindName())
            .param("day", cursor.date(0))
            .param("after", cursor.uuid(1))
            .query(PostingRow::row)
            .list(),
        20,
        row -> Cursor.of(row.postedOn() == null ? days.today() : row.postedOn(), row.id()));
  }

  /** The towns of the county at hand. */
  List<Option> towns() {
    return db.sql(
            """
            select code, label
              from place
             where level = 'TOWN'
               and county_code = :county
             order by code
            """)
        .param("county", Tenancy.requiredCounty())
        .query((row, _) -> new Option(row.getString("code"), row.getString("label")))
        .list();
  }
}
