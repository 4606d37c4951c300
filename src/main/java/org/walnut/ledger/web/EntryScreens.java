package org.walnut.ledger.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.ledger.AccountKind;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** Entries with their transfers, and the sums of all of them. */
@Repository("ledgerEntryScreens")
@Transactional(readOnly = true)
public class EntryScreens {

  private final JdbcClient db;

  EntryScreens(JdbcClient db) {
    this.db = db;
  }

  /** An entry as its page shows it. */
  public record EntryShown(
      UUID id,
      LocalDate on,
      String cause,
      String memo,
      @Nullable String path,
      @Nullable UUID reverses,
      @Nullable UUID reversedBy,
      Money total,
      List<TransferShown> transfers) {

    public String code() {
      return code(id);
    }

    public String day() {
      return Show.date(on);
    }

    public String what() {
      return Words.t(memo);
    }

    public String totalYuan() {
      return Show.yuan(total);
    }

    static String code(UUID entry) {
      return ShortCode.of("E", entry);
    }

    public String reversesCode() {
      return reverses == null ? "" : code(reverses);
    }

    public String reversedByCode() {
      return reversedBy == null ? "" : code(reversedBy);
    }
  }

  /** One transfer with both its accounts. */
  public record TransferShown(UUID debit, String debitName, UUID credit, String creditName, Money amount) {

    public String yuan() {
      return Show.yuan(amount);
    }
  }

  /** The sums of one kind of account; the difference is what the accounts of this kind hold. */
  public record KindSums(AccountKind kind, long accounts, BigDecimal debitFen, BigDecimal creditFen) {

    public String name() {
      return Words.label(kind);
    }

    public String debitYuan() {
      return Show.yuan(money(debitFen));
    }

    public String creditYuan() {
      return Show.yuan(money(creditFen));
    }

    public String balanceYuan() {
      return Show.yuan(money(creditFen.subtract(debitFen)));
    }

    private static Money money(BigDecimal fen) {
      return new Money(fen.longValueExact());
    }
  }

  EntryShown one(UUID id) {
    return db.sql(
            """
            select e.id, e.on_day, e.cause, e.memo, e.path, e.reverses_id, r.id as reversed_by, e.total_fen
              from ledger_entry e
              left join ledger_entry r on r.county_id = e.county_id and r.reverses_id = e.id
             where e.id = :id
            """)
        .param("id", id)
        .query(this::entry)
        .optional()
        .orElseThrow(() -> new NotFound("ledger.entry", id));
  }

  /** Kinds in the order of their names in the program. */
  List<KindSums> trial(LocalDate on) {
    return db.sql(
            """
            select kind, count(distinct account_id) as accounts, sum(debit_fen) as debit_fen, sum(credit_fen) as credit_fen
              from ledger_line
             where on_day <= :on
             group by kind
             order by kind
            """)
        .param("on", on)
        .query(
            (row, _) ->
                new KindSums(
                    AccountKind.valueOf(row.getString("kind")), row.getLong("accounts"), row.getBigDecimal("debit_fen"), row.getBigDecimal("credit_fen")))
        .list();
  }

  private EntryShown entry(ResultSet row, int number) throws SQLException {
    var id = Sql.uuid(row, "id");
    return new EntryShown(
        id,
        Sql.date(row, "on_day"),
        row.getString("cause"),
        row.getString("memo"),
        row.getString("path"),
        Sql.uuidOrNull(row, "reverses_id"),
        Sql.uuidOrNull(row, "reversed_by"),
        Sql.money(row, "total_fen"),
        transfers(id));
  }

  private List<TransferShown> transfers(UUID entry) {
    return db.sql(
            """
            select t.debit_id, d.kind as debit_kind, d.owner_id as debit_owner, d.label as debit_label,
                   t.credit_id, c.kind as credit_kind, c.owner_id as credit_owner, c.label as credit_label, t.amount_fen
              from ledger_transfer t
              join ledger_account d on d.county_id = t.county_id and d.id = t.debit_id
              join ledger_account c on c.county_id = t.county_id and c.id = t.credit_id
             where t.entry_id = :entry
             order by t.line_no
            """)
        .param("entry", entry)
        .query(
            (row, _) ->
                new TransferShown(Sql.uuid(row, "debit_id"), name(row, "debit"), Sql.uuid(row, "credit_id"), name(row, "credit"), Sql.money(row, "amount_fen")))
        .list();
  }

  private static String name(ResultSet row, String side) throws SQLException {
    return AccountRow.name(AccountKind.valueOf(row.getString(side + "_kind")), Sql.uuidOrNull(row, side + "_owner"), row.getString(side + "_label"));
  }
}
