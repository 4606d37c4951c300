package org.walnut.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walnut.chaos.Acknowledged.Deed;

/** Holds what was acknowledged against the rows, read past the program that is being tried. */
final class Reckoning {

  private final JdbcClient rows;
  private final Acknowledged log;
  private final List<String> faults = new ArrayList<>();

  private Reckoning(JdbcClient rows, Acknowledged log) {
    this.rows = rows;
    this.log = log;
  }

  /** What is lost or wrong of what stands in the rows from the moment it is acknowledged. */
  static List<String> lost(JdbcClient rows, Acknowledged log) {
    var reckoning = new Reckoning(rows, log);
    reckoning.there(
        Deed.ORDERED,
        "select coalesce(sum(goods_fen + postage_fen), -1) from orders where checkout_id = :id");
    reckoning.there(
        Deed.BOUGHT,
        "select coalesce(sum(total_fen), -1) from ledger_entry where cause = 'intake:' || :id");
    reckoning.there(
        Deed.CANCELLED,
        "select coalesce(sum(0) + (select goods_fen + postage_fen from orders where id = :id and state in ('CANCELLED', 'REFUNDING', 'REFUNDED')), -1) from orders where id = :id");
    reckoning.there(
        Deed.COMPLETED,
        "select coalesce(sum(goods_fen + postage_fen), -1) from orders where id = :id and state = 'COMPLETED'");
    reckoning.there(Deed.BATCHED, "select coalesce(sum(0), -1) from payout_batch where id = :id");
    reckoning.there(
        Deed.ANSWERED,
        "select coalesce(sum(0), -1) from payout_batch where id = :id and state = 'ANSWERED'");
    reckoning.equal(
        "trial balance",
        0,
        "select coalesce(sum(debit_fen) - sum(credit_fen), 0) from ledger_line");
    return reckoning.faults;
  }

  /**
   * As {@link #lost}, and what must have come to rest when everybody is done; nothing more, nothing
   * twice.
   */
  static List<String> amiss(JdbcClient rows, Acknowledged log) {
    var reckoning = new Reckoning(rows, log);
    reckoning.faults.addAll(lost(rows, log));
    reckoning.there(
        Deed.PAID,
        "select coalesce(sum(total_fen), -1) from ledger_entry where cause = 'payment:' || :id");
    reckoning.there(
        Deed.CANCELLED,
        "select coalesce(sum(e.total_fen), -1) from orders o join refund r on r.county_id = o.county_id and r.payment_id = o.payment_id"
            + " join ledger_entry e on e.county_id = r.county_id and e.cause = 'refund:' || r.id where o.id = :id and r.state = 'DONE'");
    reckoning.equal("orders", log.of(Deed.ORDERED).size(), "select count(*) from orders");
    reckoning.equal(
        "money of payments",
        sum(Deed.PAID, log),
        "select coalesce(sum(total_fen), 0) from ledger_entry where cause like 'payment:%'");
    reckoning.equal(
        "money of refunds",
        sum(Deed.CANCELLED, log),
        "select coalesce(sum(total_fen), 0) from ledger_entry where cause like 'refund:%'");
    reckoning.equal(
        "money of intakes",
        sum(Deed.BOUGHT, log),
        "select coalesce(sum(total_fen), 0) from ledger_entry where cause like 'intake:%'");
    reckoning.equal("batches", log.of(Deed.BATCHED).size(), "select count(*) from payout_batch");
    reckoning.equal(
        "money with the bank",
        0,
        "select (select coalesce(sum(total_fen), 0) from ledger_entry where cause ~ '^payout:.*:paid$')"
            + " - (select coalesce(sum(amount_fen), 0) from payout_line where state = 'PAID')");
    reckoning.equal(
        "lines the bank has not answered",
        0,
        "select count(*) from payout_line where state = 'SENT'");
    reckoning.equal(
        "orders completed and not settled",
        0,
        "select count(*) from orders o where o.state = 'COMPLETED' and not exists (select 1 from settlement_posting p where p.source_kind = 'ORDER' and p.source_id = o.id)");
    reckoning.equal(
        "statements whose bank answer is not heard",
        0,
        "select count(*) from statement where state = 'IN_BATCH'");
    return reckoning.faults;
  }

  private static long sum(Deed deed, Acknowledged log) {
    return log.of(deed).values().stream().mapToLong(Long::longValue).sum();
  }

  private void there(Deed deed, String sql) {
    for (Map.Entry<UUID, Long> each : log.of(deed).entrySet()) {
      var found = rows.sql(sql).param("id", each.getKey()).query(Long.class).single();
      if (!Objects.equals(found, each.getValue())) {
        faults.add(deed + " " + each.getKey() + " of " + each.getValue() + " fen, found " + found);
      }
    }
  }

  private void equal(String what, long expected, String sql) {
    var found = rows.sql(sql).query(Long.class).single();
    if (found != expected) {
      faults.add(what + ": " + found + " instead of " + expected);
    }
  }
}
