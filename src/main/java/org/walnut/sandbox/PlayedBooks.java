package org.walnut.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** What a played service has written down of a day, with what is wrong in it on purpose. */
@Repository
@Transactional(readOnly = true)
public class PlayedBooks {

  private final JdbcClient db;
  private final BillFlaws flaws;
  private final Days days;

  PlayedBooks(JdbcClient db, BillFlaws flaws, Days days) {
    this.db = db;
    this.flaws = flaws;
    this.days = days;
  }

  /** Whether the bill of this day is made: not before the day is over. */
  public boolean made(LocalDate day) {
    return day.isBefore(days.today());
  }

  List<PlayedTrade> trades(PlayedService service, LocalDate day) {
    var trades = new ArrayList<>(written(service, day));
    switch (flaws.now()) {
      case LINE_MISSING -> {
        if (!trades.isEmpty()) {
          trades.removeLast();
        }
      }
      case LINE_ADDED -> trades.add(PlayedTrade.unknown(days.startOf(day)));
      case AMOUNT_CHANGED -> {
        if (!trades.isEmpty()) {
          trades.add(trades.removeLast().withMore());
        }
      }
      case NONE, CUT_OFF, ALTERED, NOT_YET -> {}
    }
    return trades;
  }

  /** As it comes to the merchant. */
  byte[] onTheWay(byte[] file) {
    var sent = file.clone();
    return switch (flaws.now()) {
      case CUT_OFF -> Arrays.copyOf(sent, sent.length / 2);
      case ALTERED -> {
        sent[sent.length / 2] ^= 1;
        yield sent;
      }
      default -> sent;
    };
  }

  private List<PlayedTrade> written(PlayedService service, LocalDate day) {
    return db.sql(
            """
            select id as payment_id, trade_no, null::uuid as refund_id, '' as refund_no, amount_fen, description, decided_at as at
              from sandbox_payment
             where service = :service
               and state = 'PAID'
               and decided_at >= :from
               and decided_at < :to
             union all
            select p.id, p.trade_no, r.id, r.refund_no, r.amount_fen, p.description, r.made_at
              from sandbox_refund r
              join sandbox_payment p on p.county_id = r.county_id and p.id = r.payment_id
             where p.service = :service
               and r.state = 'DONE'
               and r.made_at >= :from
               and r.made_at < :to
             order by at, payment_id, refund_no
            """)
        .param("service", service.name())
        .param("from", Sql.utc(days.startOf(day)))
        .param("to", Sql.utc(days.startOf(day.plusDays(1))))
        .query(PlayedBooks::trade)
        .list();
  }

  private static PlayedTrade trade(ResultSet row, int index) throws SQLException {
    return new PlayedTrade(
        Sql.uuid(row, "payment_id"),
        row.getString("trade_no"),
        Sql.uuidOrNull(row, "refund_id"),
        row.getString("refund_no"),
        new Money(row.getLong("amount_fen")),
        row.getString("description"),
        Sql.instant(row, "at"));
  }
}
