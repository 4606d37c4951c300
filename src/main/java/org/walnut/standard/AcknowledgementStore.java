package org.walnut.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Keeps who acknowledged what. */
@Repository
class AcknowledgementStore {

  /** Somebody who has not acknowledged a version in force. */
  record Pending(UUID standard, int number, String title, UUID account) {}

  private final JdbcClient db;

  AcknowledgementStore(JdbcClient db) {
    this.db = db;
  }

  /** Whether this version is in force and binds the account; it stays so until we are done. */
  boolean bound(UUID standard, int number, UUID account, LocalDate today) {
    var inForce =
        db.sql(
                """
                select 1
                  from standard_version
                 where standard_id = :standard
                   and number = :number
                   and state = 'IN_FORCE'
                   for share
                """)
            .param("standard", standard)
            .param("number", number)
            .query(Integer.class)
            .optional();
    return inForce.isPresent() && binds(standard, account, today);
  }

  /** The number of the version in force, if one is. */
  Optional<Integer> inForce(UUID standard) {
    return db.sql(
            "select number from standard_version where standard_id = :standard and state = 'IN_FORCE'")
        .param("standard", standard)
        .query(Integer.class)
        .optional();
  }

  /** False when it was acknowledged already. */
  boolean add(UUID standard, int number, UUID account, Instant at) {
    return db.sql(
                """
                insert into standard_acknowledgement (standard_id, number, account_id, at)
                values (:standard, :number, :account, :at)
                    on conflict do nothing
                """)
            .param("standard", standard)
            .param("number", number)
            .param("account", account)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  String label(UUID standard, int number) {
    return db.sql("select code from standard where id = :id")
            .param("id", standard)
            .query(String.class)
            .single()
        + " v"
        + number;
  }

  /** Those who work where the codes begin so. */
  List<Pending> pending(UUID standard, String prefix, LocalDate today) {
    return db.sql(
            """
            select distinct bound.standard_id, bound.number, standard.title, bound.account_id
              from standard_bound bound
              join standard on standard.county_id = bound.county_id and standard.id = bound.standard_id
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
            """)
        .param("standard", standard)
        .param("prefix", prefix)
        .param("today", today)
        .query((row, _) ->
            new Pending(
                Sql.uuid(row, "standard_id"),
                row.getInt("number"),
                row.getString("title"),
                Sql.uuid(row, "account_id")))
        .list();
  }

  private boolean binds(UUID standard, UUID account, LocalDate today) {
    return db.sql(
            """
            select exists (
                     select 1
                       from standard_bound
                      where standard_id = :standard
                        and account_id = :account
                        and (held_from is null or held_from <= :today and (held_to is null or held_to > :today)))
            """)
        .param("standard", standard)
        .param("account", account)
        .param("today", today)
        .query(Boolean.class)
        .single();
  }
}
