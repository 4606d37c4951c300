package org.walnut.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.Seals;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** The rows of payout batches and their lines. */
@Repository
class PayoutStore {

  private final JdbcClient db;
  private final PayoutSeals opened;
  private final Seals seals;

  PayoutStore(JdbcClient db, PayoutSeals opened, Seals seals) {
    this.db = db;
    this.opened = opened;
    this.seals = seals;
  }

  void insert(UUID id, int lines, Money total, LocalDate on, Instant at) {
    db.sql(
            """
            insert into payout_batch (id, code, state, line_count, total_fen, made_on, made_at)
            values (:id, :code, 'SENT', :lines, :total, :on, :at)
            """)
        .param("id", id)
        .param("code", ShortCode.of("PB", id))
        .param("lines", lines)
        .param("total", total.fen())
        .param("on", on)
        .param("at", Sql.utc(at))
        .update();
  }

  void insert(UUID batch, int no, NewPayout payout) {
    db.sql(
            """
            insert into payout_line (id, batch_id, line_no, household_id, name, way, bank_card_sealed, openid_sealed, amount_fen, memo, state)
            values (:id, :batch, :no, :household, :name, :way, :card, :openid, :amount, :memo, 'SENT')
            """)
        .param("id", payout.id())
        .param("batch", batch)
        .param("no", no)
        .param("household", payout.household())
        .param("name", payout.name())
        .param("way", payout.way().name())
        .param("card", sealed(payout, PayoutWay.BANK, PayoutSeals.CARD))
        .param("openid", sealed(payout, PayoutWay.WECHAT, PayoutSeals.OPENID))
        .param("amount", payout.amount().fen())
        .param("memo", payout.memo())
        .update();
  }

  /** The batches in which some of these lines are. */
  List<UUID> batchesOf(List<UUID> lines) {
    return db.sql("select distinct batch_id from payout_line where id = any(:ids::uuid[])")
        .param("ids", lines.toArray(UUID[]::new))
        .query((row, _) -> Sql.uuid(row, "batch_id"))
        .list();
  }

  Optional<PayoutBatch> find(UUID id) {
    return db.sql(
            """
            select id, code, state, line_count, total_fen, made_on
              from payout_batch
             where id = :id
            """)
        .param("id", id)
        .query(PayoutStore::batch)
        .optional();
  }

  /** One who reads a result at a time. */
  void lock(UUID id) {
    db.sql("select id from payout_batch where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /** The lines that go to the bank. */
  List<PayoutLine> bankLines(UUID batch) {
    return db.sql(
            """
            select id, line_no, household_id, name, way, bank_card_sealed, openid_sealed, amount_fen, memo, state, paid_on, why
              from payout_line
             where batch_id = :batch
               and way = 'BANK'
             order by line_no
            """)
        .param("batch", batch)
        .query(this::row)
        .list();
  }

  Optional<PayoutLine> line(UUID id) {
    return db.sql(
            """
            select id, line_no, household_id, name, way, bank_card_sealed, openid_sealed, amount_fen, memo, state, paid_on, why
              from payout_line
             where id = :id
            """)
        .param("id", id)
        .query(this::row)
        .optional();
  }

  boolean answer(UUID line, PayoutState state, @Nullable LocalDate paidOn, @Nullable String why) {
    return db.sql(
                """
                update payout_line
                   set state = :state, paid_on = :paid_on::date, why = :why::text
                 where id = :id
                   and state = 'SENT'
                """)
            .param("id", line)
            .param("state", state.name())
            .param("paid_on", paidOn)
            .param("why", why)
            .update()
        == 1;
  }

  /** A batch is answered when the last of its lines is. */
  void answeredWith(UUID line, Instant at) {
    db.sql(
            """
            update payout_batch b
               set state = 'ANSWERED', answered_at = :at
              from payout_line l
             where l.id = :line
               and b.county_id = l.county_id
               and b.id = l.batch_id
               and b.state = 'SENT'
               and not exists (select 1
                                 from payout_line other
                                where other.county_id = b.county_id and other.batch_id = b.id and other.state = 'SENT')
            """)
        .param("line", line)
        .param("at", Sql.utc(at))
        .update();
  }

  private byte @Nullable [] sealed(NewPayout payout, PayoutWay way, SealedColumn column) {
    return payout.way() == way ? seals.sealOrNull(column, payout.target(), payout.id()) : null;
  }

  private static PayoutBatch batch(ResultSet row, int index) throws SQLException {
    return new PayoutBatch(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("state").equals("ANSWERED"),
        row.getInt("line_count"),
        Sql.money(row, "total_fen"),
        Sql.date(row, "made_on"));
  }

  private PayoutLine row(ResultSet row, int index) throws SQLException {
    return new PayoutLine(
        Sql.uuid(row, "id"),
        row.getInt("line_no"),
        Sql.uuid(row, "household_id"),
        row.getString("name"),
        PayoutWay.valueOf(row.getString("way")),
        opened.target(Sql.uuid(row, "id"), row),
        Sql.money(row, "amount_fen"),
        row.getString("memo"),
        PayoutState.valueOf(row.getString("state")),
        Sql.dateOrNull(row, "paid_on"),
        row.getString("why"));
  }
}
