package org.walnut.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Transfers of merchants, and the notices of them that wait until the merchant has heard. */
@Repository
class SandboxTransferStore extends SandboxQueue {

  private final JdbcClient db;

  SandboxTransferStore(JdbcClient db) {
    super(db, "sandbox_transfer_notice", "sandbox_transfer", "transfer_id");
    this.db = db;
  }

  @Override
  public String secret() {
    return "";
  }

  /** The same number again is the transfer that is there. */
  void add(SandboxTransfer transfer) {
    db.sql(
            """
            insert into sandbox_transfer (id, bill_no, openid, amount_fen, remark, notify_url, state, made_at)
            values (:id, :bill, :openid, :amount, :remark, :url, :state, :at)
                on conflict do nothing
            """)
        .param("id", transfer.id())
        .param("bill", transfer.billNo())
        .param("openid", transfer.openid())
        .param("amount", transfer.amount().fen())
        .param("remark", transfer.remark())
        .param("url", transfer.notifyUrl())
        .param("state", transfer.state())
        .param("at", Sql.utc(transfer.madeAt()))
        .update();
  }

  Optional<SandboxTransfer> look(String billNo) {
    return db.sql(
            """
            select id, bill_no, openid, amount_fen, remark, notify_url, state, why, made_at
              from sandbox_transfer
             where bill_no = :bill
            """)
        .param("bill", billNo)
        .query(SandboxTransferStore::row)
        .optional();
  }

  Optional<SandboxTransfer> transfer(UUID id) {
    return db.sql(
            """
            select id, bill_no, openid, amount_fen, remark, notify_url, state, why, made_at
              from sandbox_transfer
             where id = :id
            """)
        .param("id", id)
        .query(SandboxTransferStore::row)
        .optional();
  }

  List<SandboxTransfer> latest() {
    return db.sql(
            """
            select id, bill_no, openid, amount_fen, remark, notify_url, state, why, made_at
              from sandbox_transfer
             order by made_at desc, id desc
             limit 50
            """)
        .query(SandboxTransferStore::row)
        .list();
  }

  /** Those that nobody confirmed since then. */
  List<UUID> overdue(Instant since) {
    return db.sql(
            "select id from sandbox_transfer where state = 'WAIT_USER_CONFIRM' and made_at < :since order by made_at")
        .param("since", Sql.utc(since))
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  /** False when it was decided before. */
  boolean decide(UUID id, String state, @Nullable String why, Instant at) {
    return db.sql(
                """
                update sandbox_transfer
                   set state = :state, why = :why::text, decided_at = :at
                 where id = :id
                   and state = 'WAIT_USER_CONFIRM'
                """)
            .param("id", id)
            .param("state", state)
            .param("why", why)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  UUID write(UUID transfer, String body, Flaw flaw, Instant due) {
    var id = Ids.next();
    db.sql(
            """
            insert into sandbox_transfer_notice (id, transfer_id, body, flaw, due_at, state)
            values (:id, :transfer, :body, :flaw, :due, 'WAITING')
            """)
        .param("id", id)
        .param("transfer", transfer)
        .param("body", body)
        .param("flaw", flaw.name())
        .param("due", Sql.utc(due))
        .update();
    return id;
  }

  /** In the words of WeChat Pay, with its flaw. */
  @Override
  @Transactional(readOnly = true)
  public Optional<Waiting> find(UUID id) {
    return db.sql(
            """
            select n.id, n.flaw, t.notify_url, n.body, n.due_at, n.tries
              from sandbox_transfer_notice n
              join sandbox_transfer t on t.county_id = n.county_id and t.id = n.transfer_id
             where n.id = :id
               and n.state = 'WAITING'
            """)
        .param("id", id)
        .query((row, _) ->
            new Waiting(
                Sql.uuid(row, "id"),
                PlayedService.WECHAT_TRANSFER,
                Flaw.valueOf(row.getString("flaw")),
                row.getString("notify_url"),
                row.getString("body"),
                Sql.instant(row, "due_at"),
                row.getInt("tries")))
        .optional();
  }

  private static SandboxTransfer row(ResultSet row, int number) throws SQLException {
    return new SandboxTransfer(
        Sql.uuid(row, "id"),
        row.getString("bill_no"),
        row.getString("openid"),
        Sql.money(row, "amount_fen"),
        row.getString("remark"),
        row.getString("notify_url"),
        row.getString("state"),
        row.getString("why"),
        Sql.instant(row, "made_at"));
  }
}
