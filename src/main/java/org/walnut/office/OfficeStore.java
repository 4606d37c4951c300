package org.walnut.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.office.OfficePlan.Planned;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Keeps offices. */
@Repository
class OfficeStore {

  private final JdbcClient db;

  OfficeStore(JdbcClient db) {
    this.db = db;
  }

  /** False when an office with this id is there already. */
  boolean add(UUID id, NewOffice office) {
    return db.sql(
                """
                insert into office (id, kind, division, name, above_id, address, phone, hours, opened_on)
                values (:id, :kind, :division, :name, :above::uuid, :address::text, :phone::text, :hours::text, :opened_on)
                    on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("kind", office.kind().name())
            .param("division", office.division().value())
            .param("name", office.name())
            .param("above", office.above())
            .param("address", office.address())
            .param("phone", office.phone())
            .param("hours", office.hours())
            .param("opened_on", office.openedOn())
            .update()
        == 1;
  }

  void addFirstPost(UUID office, OfficeKind kind, String title) {
    db.sql(
            """
            insert into post (id, office_id, kind, title, single)
            values (:id, :office, :kind, :title, true)
            """)
        .param("id", firstPost(office))
        .param("office", office)
        .param("kind", kind.first().name())
        .param("title", title)
        .update();
  }

  /**
   * Those that are not there yet, each with its first post; an open one of the place and kind
   * stays.
   */
  int addAll(List<Planned> offices, LocalDate day) {
    return db.sql(
            """
            with planned as (
              select id::uuid, kind, division, name, above_kind, above_place, post_id::uuid, title, first
                from unnest(:ids::text[], :kinds::text[], :divisions::text[], :names::text[], :above_kinds::text[], :above_places::text[],
                            :posts::text[], :titles::text[], :firsts::text[])
                     as line (id, kind, division, name, above_kind, above_place, post_id, title, first)
            ), fresh as (
              insert into office (id, kind, division, name, above_id, opened_on)
              select planned.id, planned.kind, planned.division, planned.name, coalesce(there.id, above.id), :day
                from planned
                left join office there
                  on there.kind = planned.above_kind
                 and there.division = planned.above_place
                 and there.closed_on is null
                left join planned above
                  on above.kind = planned.above_kind
                 and above.division = planned.above_place
                  on conflict do nothing
              returning id
            )
            insert into post (id, office_id, kind, title, single)
            select planned.post_id, planned.id, planned.first, planned.title, true
              from planned
              join fresh on fresh.id = planned.id
            """)
        .param("ids", column(offices, Planned::id))
        .param("kinds", column(offices, Planned::kind))
        .param("divisions", column(offices, Planned::division))
        .param("names", column(offices, Planned::name))
        .param("above_kinds", column(offices, Planned::aboveKind))
        .param("above_places", column(offices, Planned::abovePlace))
        .param("posts", column(offices, office -> firstPost(office.id())))
        .param("titles", column(offices, Planned::title))
        .param("firsts", column(offices, office -> office.kind().first()))
        .param("day", day)
        .update();
  }

  boolean change(UUID id, OfficeChange change) {
    return db.sql(
                """
                update office
                   set name = :name, address = :address::text, phone = :phone::text, hours = :hours::text,
                       revision = revision + 1
                 where id = :id
                   and revision = :revision
                   and closed_on is null
                """)
            .param("id", id)
            .param("name", change.name())
            .param("address", change.address())
            .param("phone", change.phone())
            .param("hours", change.hours())
            .param("revision", change.revision())
            .update()
        == 1;
  }

  boolean hasOpenBelow(UUID id) {
    return db.sql(
            """
            select exists (select 1 from office where above_id = :id and closed_on is null)
            """)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** The office, and what its people held. */
  void close(UUID id, Closing closing) {
    db.sql(
            """
            with shut as (
              update office
                 set closed_on = :day, closed_why = :why, revision = revision + 1
               where id = :id
                 and closed_on is null
            )
            update post_holding holding
               set held_to = greatest(:day, holding.held_from), ended_why = :why
              from post
             where post.county_id = holding.county_id
               and post.id = holding.post_id
               and post.office_id = :id
               and (holding.held_to is null or holding.held_to > :day)
            """)
        .param("id", id)
        .param("day", closing.day())
        .param("why", closing.reason())
        .update();
  }

  /** Only when its place's code begins so. */
  Optional<OfficeCard> card(UUID id, String prefix) {
    return db.sql(
            """
            select id as office_id, kind as office_kind, division, name, above_id, address, phone, hours, opened_on, closed_on, revision
              from office
             where id = :id
               and division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", prefix)
        .query((row, _) -> office(row))
        .optional();
  }

  Optional<UUID> openAt(DivisionCode place, OfficeKind kind) {
    return db.sql(
            """
            select id
              from office
             where division = :division
               and kind = :kind
               and closed_on is null
            """)
        .param("division", place.value())
        .param("kind", kind.name())
        .query(UUID.class)
        .optional();
  }

  static OfficeCard office(ResultSet row) throws SQLException {
    return new OfficeCard(
        Sql.uuid(row, "office_id"),
        OfficeKind.valueOf(row.getString("office_kind")),
        new DivisionCode(row.getString("division")),
        row.getString("name"),
        Sql.uuidOrNull(row, "above_id"),
        row.getString("address"),
        row.getString("phone"),
        row.getString("hours"),
        Sql.date(row, "opened_on"),
        Sql.dateOrNull(row, "closed_on"),
        row.getInt("revision"));
  }

  static UUID firstPost(UUID office) {
    return Ids.from("first post of " + office);
  }

  static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
    return rows.stream()
        .map(value)
        .map(each -> each == null ? null : each.toString())
        .toArray(String[]::new);
  }
}
