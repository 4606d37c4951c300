package org.walnut.payout;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/**
 * The drawer with the programme's cash: filled from the bank, emptied by payouts, never below
 * nothing. Whoever takes or promises cash holds the drawer until the end of the transaction.
 */
@Service
@Transactional
public class CashDrawer {

  private final JdbcClient db;
  private final CashStore cash;
  private final Ledger ledger;
  private final Activities activities;
  private final Clock clock;

  CashDrawer(JdbcClient db, CashStore cash, Ledger ledger, Activities activities, Clock clock) {
    this.db = db;
    this.cash = cash;
    this.ledger = ledger;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * What is in the drawer.
   *
   * @param promised what is laid out for households and not yet handed over
   * @param goingBack what buyers are to get back in cash
   */
  public record Standing(Money holds, Money promised, Money goingBack) {

    /** Below zero, cash must be fetched from the bank. */
    public Money free() {
      return holds.minus(promised).minus(goingBack);
    }

    /** What can be promised or taken away. */
    Money available() {
      return free().isNegative() ? Money.ZERO : free();
    }
  }

  @Transactional(readOnly = true)
  public Standing standing() {
    return new Standing(
        ledger.balance(AccountRef.drawer()).negate(), cash.promised(), cash.goingBack());
  }

  /** Cash is fetched from the bank or taken there; the same id again changes nothing. */
  public UUID move(NewDrawerMove move) {
    hold();
    @Nullable UUID given = move.id();
    var id = Objects.requireNonNullElseGet(given, Ids::next);
    if (move.direction() == DrawerDirection.TO_BANK && !ledger.posted(cause(id))) {
      refuseTakingAway(move.amount());
    }
    if (write(id, move)) {
      ledger.post(
          new Posting(
              cause(id),
              new Days(clock).today(),
              "payout.memo.drawer." + move.direction(),
              "/payouts/drawer",
              List.of(move.direction().transfer(move.amount()))));
      activities.record(
          "payout.drawerMoved", "drawer", id, ShortCode.of("DM", id), move.amount().toString());
    }
    return id;
  }

  /** Refuses to lay out more than is free. */
  void refusePromising(Money amount) {
    hold();
    var standing = standing();
    if (standing.free().compareTo(amount) < 0) {
      throw new Refused("payout.problem.drawerPromised", amount, standing.available());
    }
  }

  /** Refuses to take out more than is in it. */
  void refuseTaking(Money amount) {
    hold();
    var standing = standing();
    if (standing.holds().compareTo(amount) < 0) {
      throw new Refused("payout.problem.drawerShort", amount, standing.holds());
    }
  }

  private void refuseTakingAway(Money amount) {
    var standing = standing();
    if (standing.free().compareTo(amount) < 0) {
      throw InvalidInput.at(
          "amount",
          "payout.fault.drawer",
          standing.available(),
          standing.promised(),
          standing.goingBack());
    }
  }

  private boolean write(UUID id, NewDrawerMove move) {
    return db.sql(
                """
                insert into drawer_move (id, direction, amount_fen, note, moved_by, moved_at)
                values (:id, :direction, :amount, :note, :by, :at)
                on conflict do nothing
                """)
            .param("id", id)
            .param("direction", move.direction().name())
            .param("amount", move.amount().fen())
            .param("note", move.note())
            .param("by", CurrentPerson.get().map(Person::displayName).orElse("Walnut"))
            .param("at", Sql.utc(clock.instant()))
            .update()
        == 1;
  }

  private void hold() {
    db.sql(
            "select pg_advisory_xact_lock(hashtextextended('cash drawer ' || current_setting('walnut.county'), 0))")
        .query((_, _) -> true)
        .list();
  }

  private static String cause(UUID id) {
    return "drawer:" + id;
  }
}
