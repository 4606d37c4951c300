package org.walnut.payout.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.payout.DrawerDirection;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What went between the bank and the drawer, newest first. */
@Repository
@Transactional(readOnly = true)
class DrawerScreens {

  private final JdbcClient db;

  DrawerScreens(JdbcClient db) {
    this.db = db;
  }

  Paged<DrawerMoveRow> moves(Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, direction, amount_fen, note, moved_by, moved_at
                  from drawer_move
                 where :before::timestamptz is null or (moved_at, id) < (:before::timestamptz, :id::uuid)
                 order by moved_at desc, id desc
                 limit 26
                """)
            .param("before", Sql.utcOrNull(cursor.instant(0)))
            .param("id", cursor.uuid(1))
            .query((row, _) ->
                new DrawerMoveRow(
                    Sql.uuid(row, "id"),
                    DrawerDirection.valueOf(row.getString("direction")),
                    Sql.money(row, "amount_fen"),
                    row.getString("note"),
                    row.getString("moved_by"),
                    Sql.instant(row, "moved_at")))
            .list(),
        25,
        row -> Cursor.of(row.at(), row.id()));
  }
}
