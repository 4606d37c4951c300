package org.walnut.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.office.OfficeKind;
import org.walnut.shared.Sql;

/** Keeps standards and their versions. */
@Repository
class StandardStore {

  private final JdbcClient db;

  StandardStore(JdbcClient db) {
    this.db = db;
  }

  boolean codeTaken(String code, UUID itself) {
    return db.sql("select exists (select 1 from standard where code = :code and id <> :itself)")
        .param("code", code)
        .param("itself", itself)
        .query(Boolean.class)
        .single();
  }

  boolean add(UUID id, NewStandard standard, Instant at) {
    return db.sql(
                """
                insert into standard (id, code, title, created_at)
                values (:id, :code, :title, :at)
                    on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("code", standard.code())
            .param("title", standard.title())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** False when somebody else began one at the same time. */
  boolean draft(UUID standard, int number, StandardDraft draft, Person who, Instant at) {
    return db.sql(
                """
                insert into standard_version (standard_id, number, state, text, roles, offices, drafted_by, drafted_at, writer)
                values (:standard, :number, 'DRAFT', :text, :roles::text[], :offices::text[], :who, :at, :writer)
                    on conflict do nothing
                """)
            .param("standard", standard)
            .param("number", number)
            .param("text", draft.text())
            .param("roles", names(draft.roles()))
            .param("offices", names(draft.offices()))
            .param("who", who.displayName())
            .param("at", Sql.utc(at))
            .param("writer", who.id())
            .update()
        == 1;
  }

  boolean write(UUID standard, int number, StandardDraft draft, UUID writer) {
    return db.sql(
                """
                update standard_version
                   set state = 'DRAFT', text = :text, roles = :roles::text[], offices = :offices::text[],
                       reviewed_by = null, reviewed_at = null, reviewer = null, writer = :writer, revision = revision + 1
                 where standard_id = :standard
                   and number = :number
                   and state in ('DRAFT', 'REVIEWED')
                   and revision = :revision
                """)
            .param("standard", standard)
            .param("number", number)
            .param("text", draft.text())
            .param("roles", names(draft.roles()))
            .param("offices", names(draft.offices()))
            .param("writer", writer)
            .param("revision", draft.revision())
            .update()
        == 1;
  }

  boolean isWriter(UUID standard, int number, UUID account) {
    return db.sql(
            """
            select exists (select
                             from standard_version
                            where standard_id = :standard
                              and number = :number
                              and writer = :account)
            """)
        .param("standard", standard)
        .param("number", number)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  boolean review(UUID standard, int number, Person who, Instant at) {
    return db.sql(
                """
                update standard_version
                   set state = 'REVIEWED', reviewed_by = :who, reviewed_at = :at, reviewer = :reviewer, revision = revision + 1
                 where standard_id = :standard
                   and number = :number
                   and state = 'DRAFT'
                """)
            .param("standard", standard)
            .param("number", number)
            .param("who", who.displayName())
            .param("reviewer", who.id())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  void replace(UUID standard, LocalDate day) {
    db.sql(
            """
            update standard_version
               set state = 'REPLACED', ended_on = :day
             where standard_id = :standard
               and state = 'IN_FORCE'
            """)
        .param("standard", standard)
        .param("day", day)
        .update();
  }

  boolean enforce(UUID standard, int number, LocalDate day, String who, Instant at) {
    return db.sql(
                """
                update standard_version
                   set state = 'IN_FORCE', approved_by = :who, approved_at = :at, valid_from = :day
                 where standard_id = :standard
                   and number = :number
                   and state = 'REVIEWED'
                """)
            .param("standard", standard)
            .param("number", number)
            .param("who", who)
            .param("at", Sql.utc(at))
            .param("day", day)
            .update()
        == 1;
  }

  boolean withdraw(UUID standard, int number, LocalDate day, String why) {
    return db.sql(
                """
                update standard_version
                   set state = 'WITHDRAWN', ended_on = :day, ended_why = :why
                 where standard_id = :standard
                   and number = :number
                   and state = 'IN_FORCE'
                """)
            .param("standard", standard)
            .param("number", number)
            .param("day", day)
            .param("why", why)
            .update()
        == 1;
  }

  Optional<StandardVersion> version(UUID standard, int number) {
    return db.sql(
            """
            select standard.code, standard.title, version.standard_id, version.number, version.state, version.text, version.roles, version.offices,
                   version.drafted_by, version.drafted_at, version.reviewed_by, version.reviewed_at, version.approved_by, version.approved_at,
                   version.valid_from, version.ended_on, version.ended_why, version.revision
              from standard_version version
              join standard on standard.county_id = version.county_id and standard.id = version.standard_id
             where version.standard_id = :standard
               and version.number = :number
            """)
        .param("standard", standard)
        .param("number", number)
        .query(StandardStore::row)
        .optional();
  }

  Optional<StandardVersion> newest(UUID standard) {
    return db.sql(
            """
            select standard.code, standard.title, version.standard_id, version.number, version.state, version.text, version.roles, version.offices,
                   version.drafted_by, version.drafted_at, version.reviewed_by, version.reviewed_at, version.approved_by, version.approved_at,
                   version.valid_from, version.ended_on, version.ended_why, version.revision
              from standard_version version
              join standard on standard.county_id = version.county_id and standard.id = version.standard_id
             where version.standard_id = :standard
             order by version.number desc
             limit 1
            """)
        .param("standard", standard)
        .query(StandardStore::row)
        .optional();
  }

  private static StandardVersion row(ResultSet row, int number) throws SQLException {
    return new StandardVersion(
        Sql.uuid(row, "standard_id"),
        row.getString("code"),
        row.getString("title"),
        row.getInt("number"),
        StandardState.valueOf(row.getString("state")),
        row.getString("text"),
        list(row, "roles", Role::valueOf),
        list(row, "offices", OfficeKind::valueOf),
        row.getString("drafted_by"),
        Sql.instant(row, "drafted_at"),
        row.getString("reviewed_by"),
        Sql.instantOrNull(row, "reviewed_at"),
        row.getString("approved_by"),
        Sql.instantOrNull(row, "approved_at"),
        Sql.dateOrNull(row, "valid_from"),
        Sql.dateOrNull(row, "ended_on"),
        row.getString("ended_why"),
        row.getInt("revision"));
  }

  private static <T> List<T> list(ResultSet row, String column, Function<String, T> read)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray()).map(read).toList();
  }

  private static String[] names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
  }
}
