package org.walnut.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** The rows of transfers by WeChat and of what the service told of them. */
@Repository
class TransferStore {

  private final JdbcClient db;

  TransferStore(JdbcClient db) {
    this.db = db;
  }

  void insert(NewPayout payout, Instant at) {
    db.sql(
            """
            insert into wechat_transfer (payout_id, code, household_id, amount_fen, state, created_at)
            values (:id, :code, :household, :amount, 'CREATED', :at)
            """)
        .param("id", payout.id())
        .param("code", ShortCode.of("WT", payout.id()))
        .param("household", payout.household())
        .param("amount", payout.amount().fen())
        .param("at", Sql.utc(at))
        .update();
  }

  Optional<TransferCard> find(UUID id) {
    return db.sql(
            """
            select payout_id, code, household_id, amount_fen, state
              from wechat_transfer
             where payout_id = :id
            """)
        .param("id", id)
        .query(TransferStore::card)
        .optional();
  }

  /** One who takes an answer at a time. */
  Optional<TransferCard> lock(UUID id) {
    return db.sql(
            """
            select payout_id, code, household_id, amount_fen, state
              from wechat_transfer
             where payout_id = :id
               for update
            """)
        .param("id", id)
        .query(TransferStore::card)
        .optional();
  }

  /** Those not ended and not asked after since then, oldest first; two hundred at most. */
  List<UUID> neglected(List<TransferState> states, Instant since) {
    return db.sql(
            """
            select payout_id
              from wechat_transfer
             where state = any(:states::text[])
               and coalesce(asked_at, created_at) < :since
             order by created_at, payout_id
             limit 200
            """)
        .param("states", states.stream().map(Enum::name).toArray(String[]::new))
        .param("since", Sql.utc(since))
        .query((row, _) -> Sql.uuid(row, "payout_id"))
        .list();
  }

  void asked(UUID id, Instant at) {
    db.sql("update wechat_transfer set asked_at = :at where payout_id = :id")
        .param("id", id)
        .param("at", Sql.utc(at))
        .update();
  }

  void become(UUID id, TransferAnswer answer, Instant at) {
    db.sql(
            """
            update wechat_transfer
               set state = :state,
                   bill_no = coalesce(:bill::text, bill_no),
                   package_info = coalesce(:package::text, package_info),
                   why = :why::text,
                   waits_since = case when :state = 'WAIT_USER_CONFIRM' then :at::timestamptz else waits_since end,
                   ended_at = case when :state in ('SUCCESS', 'FAIL', 'CANCELLED') then :at::timestamptz end
             where payout_id = :id
            """)
        .param("id", id)
        .param("state", answer.state().name())
        .param("bill", answer.billNo())
        .param("package", answer.packageInfo())
        .param("why", answer.why())
        .param("at", Sql.utc(at))
        .update();
  }

  void suspect(UUID id) {
    db.sql("update wechat_transfer set state = 'SUSPECT' where payout_id = :id")
        .param("id", id)
        .update();
  }

  /** Whether a notice is here already; then its coming again is counted. */
  boolean cameAgain(UUID notice) {
    return db.sql("update transfer_notice set times = times + 1 where id = :id")
            .param("id", notice)
            .update()
        == 1;
  }

  void insert(UUID notice, UUID payout, TransferAnswer told, TransferEffect effect, Instant at) {
    var amount = told.amount();
    db.sql(
            """
            insert into transfer_notice (id, payout_id, state, amount_fen, received_at, outcome)
            values (:id, :payout, :state, :amount, :at, :outcome)
            """)
        .param("id", notice)
        .param("payout", payout)
        .param("state", told.state().name())
        .param("amount", amount == null ? 0 : amount.fen())
        .param("at", Sql.utc(at))
        .param("outcome", effect.name())
        .update();
  }

  private static TransferCard card(ResultSet row, int number) throws SQLException {
    return new TransferCard(
        Sql.uuid(row, "payout_id"),
        row.getString("code"),
        Sql.uuid(row, "household_id"),
        Sql.money(row, "amount_fen"),
        TransferState.valueOf(row.getString("state")));
  }
}
