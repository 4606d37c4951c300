package org.walnut.standard.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.standard.StandardState;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;

/** Standards as people read them; drafts only for those who keep them. */
@Repository
@Transactional(readOnly = true)
class StandardScreens {

  private final JdbcClient db;
  private final Days days;

  StandardScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Paged<StandardRow> page(String q, boolean drafts, Cursor cursor) {
    var rows =
        db.sql(
                """
                with bound as (
                  select standard_id, number, count(distinct account_id) as people
                    from standard_bound
                   where held_from is null or held_from <= :today and (held_to is null or held_to > :today)
                   group by standard_id, number
                ), done as (
                  select bound.standard_id, count(distinct done.account_id) as people
                    from standard_bound bound
                    join standard_acknowledgement done
                      on done.county_id = bound.county_id
                     and done.standard_id = bound.standard_id
                     and done.number = bound.number
                     and done.account_id = bound.account_id
                   where bound.held_from is null or bound.held_from <= :today and (bound.held_to is null or bound.held_to > :today)
                   group by bound.standard_id
                )
                select standard.id, standard.code, standard.title, newest.number, newest.state, force.number as in_force,
                       coalesce(bound.people, 0) as bound, coalesce(done.people, 0) as done
                  from standard
                  join lateral (
                       select version.number, version.state
                         from standard_version version
                        where version.county_id = standard.county_id
                          and version.standard_id = standard.id
                          and (:drafts::boolean or version.state not in ('DRAFT', 'REVIEWED'))
                        order by version.number desc
                        limit 1) newest on true
                  left join standard_version force
                    on force.county_id = standard.county_id and force.standard_id = standard.id and force.state = 'IN_FORCE'
                  left join bound on bound.standard_id = standard.id
                  left join done on done.standard_id = standard.id
                 where (:q = '' or position(lower(:q) in lower(standard.title)) > 0 or position(lower(:q) in lower(standard.code)) > 0)
                   and (:after::text is null or standard.code > :after)
                 order by standard.code
                 limit 26
                """)
            .param("today", days.today())
            .param("drafts", drafts)
            .param("q", q.strip())
            .param("after", cursor.text(0))
            .query((row, _) ->
                new StandardRow(
                    Sql.uuid(row, "id"),
                    row.getString("code"),
                    row.getString("title"),
                    row.getInt("number"),
                    StandardState.valueOf(row.getString("state")),
                    row.getObject("in_force", Integer.class),
                    row.getLong("bound"),
                    row.getLong("done")))
            .list();
    return Paged.of(rows, 25, row -> Cursor.of(row.code()));
  }

  List<VersionRow> versions(UUID standard, boolean drafts) {
    return db.sql(
            """
            select number, state, coalesce(approved_at, drafted_at) as since
              from standard_version
             where standard_id = :standard
               and (:drafts::boolean or state not in ('DRAFT', 'REVIEWED'))
             order by number desc
            """)
        .param("standard", standard)
        .param("drafts", drafts)
        .query((row, _) ->
            new VersionRow(
                standard,
                row.getInt("number"),
                StandardState.valueOf(row.getString("state")),
                Show.time(Sql.instant(row, "since"))))
        .list();
  }

  /** The version in force, else the newest that this reader may see. */
  int shown(UUID standard, boolean drafts) {
    var versions = versions(standard, drafts);
    return versions.stream()
        .filter(version -> version.state() == StandardState.IN_FORCE)
        .findFirst()
        .or(() -> versions.stream().findFirst())
        .map(VersionRow::number)
        .orElseThrow(() -> new NotFound("standard.kind", standard));
  }

  Optional<Instant> acknowledgedAt(UUID standard, int number, UUID account) {
    @Nullable Instant at =
        db.sql(
                """
                select at
                  from standard_acknowledgement
                 where standard_id = :standard
                   and number = :number
                   and account_id = :account
                """)
            .param("standard", standard)
            .param("number", number)
            .param("account", account)
            .query((row, _) -> Sql.instant(row, "at"))
            .optional()
            .orElse(null);
    return Optional.ofNullable(at);
  }

  boolean binds(UUID standard, int number, Person me) {
    return db.sql(
            """
            select exists (
                     select 1
                       from standard_bound
                      where standard_id = :standard
                        and number = :number
                        and account_id = :me
                        and (held_from is null or held_from <= :today and (held_to is null or held_to > :today)))
            """)
        .param("standard", standard)
        .param("number", number)
        .param("me", me.id())
        .param("today", days.today())
        .query(Boolean.class)
        .single();
  }

  /** By town; who works for the whole county stands under the county. */
  List<TownShare> towns(UUID standard, String prefix) {
    return db.sql(
            """
            with bound as (
              select distinct standard_id, number, account_id, division
                from standard_bound
               where standard_id = :standard
                 and division like :prefix || '%'
                 and (held_from is null or held_from <= :today and (held_to is null or held_to > :today))
            )
            select case when length(bound.division) = 6 then bound.division else left(bound.division, 9) || '000' end as town,
                   max(place.town_name) as name, count(*) as bound, count(done.account_id) as done
              from bound
              left join place on place.code = left(bound.division, 9) || '000'
              left join standard_acknowledgement done
                on done.standard_id = bound.standard_id
               and done.number = bound.number
               and done.account_id = bound.account_id
             group by 1
             order by 1
            """)
        .param("standard", standard)
        .param("prefix", prefix)
        .param("today", days.today())
        .query((row, _) -> {
          @Nullable String name = row.getString("name");
          return new TownShare(
              row.getString("town"),
              name == null ? "" : name,
              row.getLong("bound"),
              row.getLong("done"));
        })
        .list();
  }

  List<PendingRow> pending(UUID standard, String prefix) {
    return db.sql(
            """
            select distinct bound.division, bound.display_name, coalesce(place.label, '') as place
              from standard_bound bound
              left join place on place.code = bound.division
             where bound.standard_id = :standard
               and bound.division like :prefix || '%'
               and (bound.held_from is null or bound.held_from <= :today and (bound.held_to is null or bound.held_to > :today))
               and not exists (
                     select 1
                       from standard_acknowledgement done
                      where done.county_id = bound.county_id
                        and done.standard_id = bound.standard_id
                        and done.number = bound.number
                        and done.account_id = bound.account_id)
             order by bound.division, bound.display_name
             limit 500
            """)
        .param("standard", standard)
        .param("prefix", prefix)
        .param("today", days.today())
        .query((row, _) -> new PendingRow(row.getString("display_name"), row.getString("place")))
        .list();
  }
}
