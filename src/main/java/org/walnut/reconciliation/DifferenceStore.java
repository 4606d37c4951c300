package org.walnut.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** The rows of differences and of what settled them. */
@Repository
class DifferenceStore {

  private final JdbcClient db;
  private final Clock clock;

  DifferenceStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Whoever else wants to settle it waits until this transaction ends. */
  DifferenceCard lock(UUID id) {
    return db.sql(
            """
            select id, code, side, day, ours_fen, theirs_fen, state
              from recon_difference
             where id = :id
               for update
            """)
        .param("id", id)
        .query(DifferenceStore::card)
        .optional()
        .orElseThrow(() -> new NotFound("reconciliation.difference", id));
  }

  Optional<DifferenceCard> byCode(String code) {
    return db.sql(
            """
            select id, code, side, day, ours_fen, theirs_fen, state
              from recon_difference
             where code = upper(:code)
            """)
        .param("code", code)
        .query(DifferenceStore::card)
        .optional();
  }

  void explained(UUID id, UUID other, String why) {
    resolved(id, "EXPLAINED", why, null, null, other);
  }

  void posted(UUID id, UUID entry, UUID approval, String why) {
    resolved(id, "POSTED", why, entry, approval, null);
  }

  void assigned(UUID id, UUID payment, UUID approval, String why) {
    resolved(id, "ASSIGNED", why, null, approval, null);
    db.sql(
            """
            insert into recon_assignment (difference_id, side, day, reference, assigned_to)
            select id, side, day, reference, :payment
              from recon_difference
             where id = :id
            """)
        .param("id", id)
        .param("payment", payment)
        .update();
  }

  private void resolved(
      UUID id,
      String how,
      String why,
      @Nullable UUID entry,
      @Nullable UUID approval,
      @Nullable UUID other) {
    db.sql(
            """
            insert into recon_resolution (difference_id, how, why, entry_id, approval_id, other_id, at)
            values (:id, :how, :why, :entry::uuid, :approval::uuid, :other::uuid, :at)
            """)
        .param("id", id)
        .param("how", how)
        .param("why", why)
        .param("entry", entry)
        .param("approval", approval)
        .param("other", other)
        .param("at", Sql.utc(clock.instant()))
        .update();
    db.sql("update recon_difference set state = 'RESOLVED' where id = :id and state = 'OPEN'")
        .param("id", id)
        .update();
  }

  private static DifferenceCard card(ResultSet row, int index) throws SQLException {
    return new DifferenceCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Side.valueOf(row.getString("side")),
        Sql.date(row, "day"),
        Sql.money(row, "ours_fen"),
        Sql.money(row, "theirs_fen"),
        DifferenceState.valueOf(row.getString("state")));
  }
}
