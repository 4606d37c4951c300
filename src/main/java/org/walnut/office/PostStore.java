package org.walnut.office;

import static org.walnut.office.OfficeStore.column;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Sql;

/** Keeps posts and who held them. */
@Repository
class PostStore {

  private final JdbcClient db;

  PostStore(JdbcClient db) {
    this.db = db;
  }

  boolean add(UUID id, UUID office, NewPost post) {
    return db.sql(
                """
                insert into post (id, office_id, kind, title, single)
                values (:id, :office, :kind, :title, :single)
                    on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("office", office)
            .param("kind", post.kind().name())
            .param("title", post.title())
            .param("single", post.single())
            .update()
        == 1;
  }

  boolean hasLeader(UUID office, @Nullable UUID itself) {
    return db.sql(
            """
            select exists (
                     select 1
                       from post
                      where office_id = :office
                        and kind = 'LEADER'
                        and abolished_on is null
                        and id is distinct from :itself::uuid)
            """)
        .param("office", office)
        .param("itself", itself)
        .query(Boolean.class)
        .single();
  }

  /** False when this very appointment is there already. */
  boolean appoint(UUID id, PostCard post, Appointment appointment, Instant at) {
    if (post.single()) {
      handOver(post.id(), appointment);
    }
    try {
      return add(id, post, appointment, at);
    } catch (DataIntegrityViolationException heldByAnother) {
      throw InvalidInput.at("from", "office.fault.heldThen");
    }
  }

  Optional<LocalDate> began(UUID post, UUID holding) {
    return db.sql(
            """
            select held_from
              from post_holding
             where id = :id
               and post_id = :post
            """)
        .param("id", holding)
        .param("post", post)
        .query(LocalDate.class)
        .optional();
  }

  boolean vacate(UUID holding, Closing closing) {
    return db.sql(
                """
                update post_holding
                   set held_to = :day, ended_why = :why
                 where id = :id
                   and (held_to is null or held_to > :day)
                """)
            .param("id", holding)
            .param("day", closing.day())
            .param("why", closing.reason())
            .update()
        == 1;
  }

  /** False when somebody holds it on that day or will. */
  boolean abolish(UUID post, Instant at) {
    return db.sql(
                """
                update post
                   set abolished_on = :day
                 where id = :id
                   and abolished_on is null
                   and not exists (
                         select 1
                           from post_holding holding
                          where holding.county_id = post.county_id
                            and holding.post_id = post.id
                            and (holding.held_to is null or holding.held_to > :day))
                """)
            .param("id", post)
            .param("day", LocalDate.ofInstant(at, Days.ZONE))
            .update()
        == 1;
  }

  Optional<PostCard> card(UUID id, String prefix) {
    return db.sql(
            """
            select post.id, post.kind, post.title, post.single, post.abolished_on,
                   office.id as office_id, office.kind as office_kind, office.division, office.name, office.above_id,
                   office.address, office.phone, office.hours, office.opened_on, office.closed_on, office.revision
              from post
              join office on office.county_id = post.county_id and office.id = post.office_id
             where post.id = :id
               and office.division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", prefix)
        .query((row, _) ->
            new PostCard(
                Sql.uuid(row, "id"),
                PostKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getBoolean("single"),
                Sql.dateOrNull(row, "abolished_on"),
                OfficeStore.office(row)))
        .optional();
  }

  boolean onTheStaff(UUID account) {
    return db.sql("select exists (select 1 from staff_card where id = :id)")
        .param("id", account)
        .query(Boolean.class)
        .single();
  }

  /** The first posts of these offices, where nobody ever held them. */
  int seat(List<Seating> seatings, String prefix, Instant at) {
    return db.sql(
            """
            with line as (
              select kind, division, person, account::uuid, held_from::date, held_to::date, phone, holding::uuid
                from unnest(:kinds::text[], :divisions::text[], :people::text[], :accounts::text[], :days::text[], :ends::text[], :phones::text[], :holdings::text[])
                     as line (kind, division, person, account, held_from, held_to, phone, holding)
               where division like :prefix || '%'
            ), reached as (
              update office
                 set phone = line.phone
                from line
               where office.kind = line.kind
                 and office.division = line.division
                 and office.closed_on is null
                 and office.phone is null
                 and line.phone is not null
            )
            insert into post_holding (id, post_id, single, person_name, account_id, held_from, held_to, recorded_at)
            select line.holding, post.id, post.single, line.person, line.account, line.held_from, line.held_to, :at
              from line
              join office on office.kind = line.kind and office.division = line.division and office.closed_on is null
              join post
                on post.county_id = office.county_id
               and post.office_id = office.id
               and post.kind in ('LEADER', 'CONTACT')
               and post.abolished_on is null
             where not exists (
                     select 1
                       from post_holding holding
                      where holding.county_id = post.county_id
                        and holding.post_id = post.id)
                on conflict do nothing
            """)
        .param("kinds", column(seatings, Seating::kind))
        .param("divisions", column(seatings, Seating::division))
        .param("people", column(seatings, Seating::personName))
        .param("accounts", column(seatings, Seating::account))
        .param("days", column(seatings, Seating::from))
        .param("ends", column(seatings, Seating::to))
        .param("phones", column(seatings, Seating::phone))
        .param("holdings", column(seatings, _ -> Ids.next()))
        .param("prefix", prefix)
        .param("at", Sql.utc(at))
        .update();
  }

  private void handOver(UUID post, Appointment appointment) {
    db.sql(
            """
            update post_holding
               set held_to = :day
             where post_id = :post
               and held_from < :day
               and (held_to is null or held_to > :day)
            """)
        .param("post", post)
        .param("day", appointment.from())
        .update();
  }

  private boolean add(UUID id, PostCard post, Appointment appointment, Instant at) {
    return db.sql(
                """
                insert into post_holding (id, post_id, single, person_name, account_id, held_from, held_to, note, recorded_at)
                values (:id, :post, :single, :person, :account::uuid, :from, :to::date, :note::text, :at)
                    on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("post", post.id())
            .param("single", post.single())
            .param("person", appointment.personName())
            .param("account", appointment.account())
            .param("from", appointment.from())
            .param("to", appointment.to())
            .param("note", appointment.note())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }
}
