package org.walnut.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** The rows of what is taken out, and of its parts. */
@Repository
class TakeOutStore {

  private final JdbcClient db;

  TakeOutStore(JdbcClient db) {
    this.db = db;
  }

  void insert(TakeOut takeOut) {
    db.sql(
            """
            insert into take_out (id, code, owner_id, amount_fen, asked_at)
            values (:id, :code, :owner, :amount, :at)
            """)
        .param("id", takeOut.id())
        .param("code", takeOut.code())
        .param("owner", takeOut.owner())
        .param("amount", takeOut.amount().fen())
        .param("at", Sql.utc(takeOut.askedAt()))
        .update();
    var number = 0;
    for (var part : takeOut.parts()) {
      number++;
      insert(part, number);
    }
  }

  Optional<TakeOut> find(UUID id) {
    return db.sql("select id, code, owner_id, amount_fen, asked_at from take_out where id = :id")
        .param("id", id)
        .query((row, _) ->
            new TakeOut(
                id,
                row.getString("code"),
                Sql.uuid(row, "owner_id"),
                Sql.money(row, "amount_fen"),
                Sql.instant(row, "asked_at"),
                parts(id)))
        .optional();
  }

  Optional<TakeOutPart> part(UUID id) {
    return db.sql(
            """
            select p.id, p.take_out_id, t.owner_id, p.top_up_id, p.amount_fen, p.turn_no, p.state
              from take_out_part p
              join take_out t on t.county_id = p.county_id and t.id = p.take_out_id
             where p.id = :id
            """)
        .param("id", id)
        .query(TakeOutStore::part)
        .optional();
  }

  void become(TakeOutPart was, TakeOutState state, int turn) {
    db.sql(
            """
            update take_out_part
               set state = :state, turn_no = :turn
             where id = :id
               and state = :was
            """)
        .param("id", was.id())
        .param("was", was.state().name())
        .param("state", state.name())
        .param("turn", turn)
        .update();
  }

  private List<TakeOutPart> parts(UUID takeOut) {
    return db.sql(
            """
            select p.id, p.take_out_id, t.owner_id, p.top_up_id, p.amount_fen, p.turn_no, p.state
              from take_out_part p
              join take_out t on t.county_id = p.county_id and t.id = p.take_out_id
             where p.take_out_id = :take_out
             order by p.part_no
            """)
        .param("take_out", takeOut)
        .query(TakeOutStore::part)
        .list();
  }

  private void insert(TakeOutPart part, int number) {
    db.sql(
            """
            insert into take_out_part (id, take_out_id, part_no, top_up_id, amount_fen, turn_no, state)
            values (:id, :take_out, :number, :top_up, :amount, :turn, :state)
            """)
        .param("id", part.id())
        .param("take_out", part.takeOut())
        .param("number", number)
        .param("top_up", part.topUp())
        .param("amount", part.amount().fen())
        .param("turn", part.turn())
        .param("state", part.state().name())
        .update();
  }

  private static TakeOutPart part(ResultSet row, int index) throws SQLException {
    return new TakeOutPart(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "take_out_id"),
        Sql.uuid(row, "owner_id"),
        Sql.uuid(row, "top_up_id"),
        Sql.money(row, "amount_fen"),
        row.getInt("turn_no"),
        TakeOutState.valueOf(row.getString("state")));
  }
}
