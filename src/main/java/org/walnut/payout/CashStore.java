package org.walnut.payout;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Person;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** The rows of cash that is laid out, signed for and handed over. */
@Repository
class CashStore {

  private final JdbcClient db;

  CashStore(JdbcClient db) {
    this.db = db;
  }

  void insert(NewPayout payout, Instant at) {
    db.sql(
            """
            insert into cash_payout (payout_id, code, household_id, amount_fen, state, prepared_at)
            values (:id, :code, :household, :amount, 'PREPARED', :at)
            """)
        .param("id", payout.id())
        .param("code", ShortCode.of("CP", payout.id()))
        .param("household", payout.household())
        .param("amount", payout.amount().fen())
        .param("at", Sql.utc(at))
        .update();
  }

  /** One who does something with it at a time. */
  Optional<CashPayout> lock(UUID id) {
    return db.sql(
            """
            select payout_id, code, amount_fen, state, receiver, payer_id
              from cash_payout
             where payout_id = :id
               for update
            """)
        .param("id", id)
        .query((row, _) ->
            new CashPayout(
                id,
                row.getString("code"),
                Sql.money(row, "amount_fen"),
                CashState.valueOf(row.getString("state")),
                row.getString("receiver"),
                Sql.uuidOrNull(row, "payer_id")))
        .optional();
  }

  /** What is laid out and not yet out of the drawer. */
  Money promised() {
    return db.sql(
            """
            select coalesce(sum(amount_fen), 0)::bigint as fen
              from cash_payout
             where state in ('PREPARED', 'SIGNED')
            """)
        .query((row, _) -> Sql.money(row, "fen"))
        .single();
  }

  /** What buyers are to get back in cash. */
  Money goingBack() {
    return db.sql(
            """
            select coalesce(sum(amount_fen), 0)::bigint as fen
              from hand_return_card
             where way = 'CASH'
            """)
        .query((row, _) -> Sql.money(row, "fen"))
        .single();
  }

  void signed(UUID id, NewHandover handover, Person payer, Instant at) {
    db.sql(
            """
            update cash_payout
               set state = 'SIGNED', receiver = :receiver, relation = :relation, slip_id = :slip::uuid, payer_id = :payer,
                   payer_name = :payer_name, signed_at = :at
             where payout_id = :id
            """)
        .param("id", id)
        .param("receiver", handover.receiver())
        .param("relation", handover.relation().name())
        .param("slip", handover.slip())
        .param("payer", payer.id())
        .param("payer_name", payer.displayName())
        .param("at", Sql.utc(at))
        .update();
  }

  void witnessed(UUID id, Person witness, Instant at) {
    db.sql(
            """
            update cash_payout
               set state = 'HANDED_OVER', witness_id = :witness, witness_name = :witness_name, ended_at = :at
             where payout_id = :id
            """)
        .param("id", id)
        .param("witness", witness.id())
        .param("witness_name", witness.displayName())
        .param("at", Sql.utc(at))
        .update();
  }

  /** As if it had not been signed. */
  void laidOutAgain(UUID id) {
    db.sql(
            """
            update cash_payout
               set state = 'PREPARED', receiver = null, relation = null, slip_id = null, payer_id = null, payer_name = null,
                   signed_at = null
             where payout_id = :id
            """)
        .param("id", id)
        .update();
  }

  void ended(UUID id, CashState state, String why, Instant at) {
    db.sql(
            """
            update cash_payout
               set state = :state, why = :why, ended_at = :at
             where payout_id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("why", why)
        .param("at", Sql.utc(at))
        .update();
  }
}
