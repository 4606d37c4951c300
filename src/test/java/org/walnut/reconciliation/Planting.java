package org.walnut.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** Writes down what happened on a day: in our books, at the payment service, at the bank. */
@TestComponent
public class Planting {

  public static final String ACCOUNT = "6222020099990001";

  private final JdbcClient db;
  private final Ledger ledger;
  private final TransactionTemplate transaction;
  private final Days days;

  Planting(JdbcClient db, Ledger ledger, TransactionTemplate transaction, Days days) {
    this.db = db;
    this.ledger = ledger;
    this.transaction = transaction;
    this.days = days;
  }

  public LocalDate ago(int many) {
    return days.today().minusDays(many);
  }

  public void booked(UUID payment, LocalDate on, long fen) {
    booked(AccountRef.provider(), payment, on, fen);
  }

  public void booked(AccountRef service, UUID payment, LocalDate on, long fen) {
    post("payment:" + payment, on, new Transfer(service, AccountRef.buyers(), new Money(fen)));
  }

  public void refunded(AccountRef service, UUID refund, LocalDate on, long fen) {
    post("refund:" + refund, on, new Transfer(AccountRef.buyers(), service, new Money(fen)));
  }

  public void paidOut(UUID line, LocalDate on, long fen) {
    post(
        "payout:" + line + ":paid",
        on,
        new Transfer(AccountRef.inTransit(), AccountRef.bank(), new Money(fen)));
  }

  /** Paid to a receiver by WeChat, as our books and the service have it. */
  public UUID transferred(LocalDate on, long fen) {
    var payout = Ids.next();
    post(
        "payout:" + payout + ":paid",
        on,
        new Transfer(AccountRef.inTransit(), AccountRef.wechat(), new Money(fen)));
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into sandbox_transfer (id, bill_no, openid, amount_fen, remark, notify_url, state, made_at, decided_at)
                values (:id, :bill, 'openid', :fen, 'walnuts', 'http://localhost/n', 'SUCCESS', :at, :at)
                """)
            .param("id", Ids.next())
            .param("bill", payout.toString().replace("-", ""))
            .param("fen", fen)
            .param("at", noon(on))
            .update());
    return payout;
  }

  public UUID atService(UUID payment, LocalDate on, long fen) {
    return atService("PLAIN", payment, "SB-" + payment, on, fen);
  }

  /** With one of the played services. */
  public UUID atService(String service, UUID payment, String tradeNo, LocalDate on, long fen) {
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into sandbox_payment (id, ref, amount_fen, merchant, description, notify_url, return_url, state, made_at, decided_at, service, trade_no)
                values (:id, :ref, :fen, 'county', 'order', 'http://localhost/n', '/', 'PAID', :at, :at, :service, :trade_no)
                """)
            .param("id", payment)
            .param("ref", "SB-" + payment)
            .param("service", service)
            .param("trade_no", tradeNo)
            .param("fen", fen)
            .param("at", noon(on))
            .update());
    return payment;
  }

  public void refundedAtService(UUID refund, UUID payment, LocalDate on, long fen) {
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into sandbox_refund (id, payment_id, amount_fen, state, made_at, refund_no)
                values (:id, :payment, :fen, 'DONE', :at, :id::text)
                """)
            .param("id", refund)
            .param("payment", payment)
            .param("fen", fen)
            .param("at", noon(on))
            .update());
  }

  /** On both sides. */
  public void both(LocalDate on, long fen) {
    var payment = Ids.next();
    booked(payment, on, fen);
    atService(payment, on, fen);
  }

  public List<String> differences(LocalDate day) {
    return transaction.execute(_ ->
        db.sql(
                "select kind || ' ' || state || ' ' || ours_fen || ' ' || theirs_fen || ' ' || reference from recon_difference where day = :day order by 1")
            .param("day", day)
            .query(String.class)
            .list());
  }

  /** Of one side alone. */
  public List<String> differences(String side, LocalDate day) {
    return transaction.execute(_ ->
        db.sql(
                "select kind || ' ' || state || ' ' || ours_fen || ' ' || theirs_fen || ' ' || reference from recon_difference where side = :side and day = :day order by 1")
            .param("side", side)
            .param("day", day)
            .query(String.class)
            .list());
  }

  public UUID difference(LocalDate day, String reference) {
    return transaction.execute(_ ->
        db.sql("select id from recon_difference where day = :day and reference = :reference")
            .param("day", day)
            .param("reference", reference)
            .query(UUID.class)
            .single());
  }

  public long count(String sql) {
    return transaction.execute(_ -> db.sql(sql).query(Long.class).single());
  }

  /** Rows as {@code reference,amount}. */
  public static String statement(LocalDate day, String account, String... rows) {
    var file = new StringBuilder("account_no,booked_on,bank_ref,reference,amount_yuan\r\n");
    var in = BigDecimal.ZERO;
    var out = BigDecimal.ZERO;
    var number = 0;
    for (var row : rows) {
      var amount = new BigDecimal(row.substring(row.indexOf(',') + 1));
      in = amount.signum() > 0 ? in.add(amount) : in;
      out = amount.signum() < 0 ? out.subtract(amount) : out;
      file.append(account + "," + day + ",B" + ++number + "," + row + "\r\n");
    }
    return file.append("TOTAL," + rows.length + "," + in + "," + out + ",\r\n").toString();
  }

  private void post(String cause, LocalDate on, Transfer transfer) {
    ledger.post(new Posting(cause, on, "payment.memo.received", List.of(transfer)));
  }

  private static OffsetDateTime noon(LocalDate on) {
    return on.atTime(4, 0).atOffset(ZoneOffset.UTC);
  }
}
