package org.walnut.ledger.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.ledger.AccountKind;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** Accounts with what they hold. */
@Repository("ledgerAccountScreens")
@Transactional(readOnly = true)
public class AccountScreens {

  private final JdbcClient db;

  AccountScreens(JdbcClient db) {
    this.db = db;
  }

  /**
   * Finds by a part of the label or of the kind's name as the reader knows it, or by an owner's id.
   */
  Paged<AccountRow> list(String q, @Nullable AccountKind kind, Cursor cursor, int size) {
    var rows =
        db.sql(
                """
                select a.id, a.kind, a.owner_id, a.label, a.opened_on, a.closed,
                       (select s.credit_fen - s.debit_fen from ledger_sums(a.id, 'infinity') s) as balance_fen
                  from ledger_account_card a
                 where (:kind::text is null or a.kind = :kind::text)
                   and (:q = '' or a.kind = any (:kinds::text[]) or position(lower(:q) in lower(a.label)) > 0 or a.owner_id::text = :q)
                   and (:after_kind::text is null or (a.kind, a.id) > (:after_kind::text, :after::uuid))
                 order by a.kind, a.id
                 limit :most
                """)
            .param("kind", kind == null ? null : kind.name())
            .param("q", q)
            .param("kinds", kindsCalled(q))
            .param("most", size + 1)
            .param("after_kind", cursor.text(0))
            .param("after", cursor.uuid(1))
            .query(AccountRow::row)
            .list();
    return Paged.of(rows, size, row -> Cursor.of(row.kind(), row.id()));
  }

  private static String[] kindsCalled(String q) {
    var part = q.toLowerCase(Locale.ROOT);
    return Arrays.stream(AccountKind.values())
        .filter(kind -> Words.label(kind).toLowerCase(Locale.ROOT).contains(part))
        .map(AccountKind::name)
        .toArray(String[]::new);
  }

  AccountRow one(UUID id) {
    return db.sql(
            """
            select a.id, a.kind, a.owner_id, a.label, a.opened_on, a.closed,
                   (select s.credit_fen - s.debit_fen from ledger_sums(a.id, 'infinity') s) as balance_fen
              from ledger_account_card a
             where a.id = :id
            """)
        .param("id", id)
        .query(AccountRow::row)
        .optional()
        .orElseThrow(() -> new NotFound("ledger.account", id));
  }

  /** When and why it was closed and opened, oldest first. */
  List<Turn> turns(UUID account) {
    return db.sql(
            """
            select state, on_day, why
              from ledger_account_turn
             where account_id = :account
             order by turn_no
            """)
        .param("account", account)
        .query((row, _) ->
            new Turn(
                row.getString("state").equals("CLOSED"),
                Show.date(Sql.date(row, "on_day")),
                row.getString("why")))
        .list();
  }

  /** What is set aside now, the oldest first. */
  List<HeldRow> held(UUID account) {
    return db.sql(
            """
            select made_at, until_at, memo, amount_fen
              from ledger_hold_card
             where account_id = :account and state = 'OPEN'
             order by made_at, id
             limit 100
            """)
        .param("account", account)
        .query(HeldRow::row)
        .list();
  }

  /** One closing or opening. */
  public record Turn(boolean closed, String day, String why) {}
}
