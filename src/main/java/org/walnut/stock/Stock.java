package org.walnut.stock;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Refused;
import org.walnut.shared.Weight;
import org.walnut.stock.ReserveResult.Reserved;

/** The one pool from which every order is served. */
@Service
public class Stock {

  private final ReservationStore reservations;
  private final MovementStore movements;
  private final Clock clock;
  private final Days days;

  Stock(ReservationStore reservations, MovementStore movements, Clock clock, Days days) {
    this.reservations = reservations;
    this.movements = movements;
    this.clock = clock;
    this.days = days;
  }

  /**
   * Puts goods aside for an order's line out of these lots, what keeps the shortest first. Asked
   * again for the same line it answers what is put aside already.
   */
  @Transactional
  public ReserveResult reserve(UUID forLine, List<UUID> lots, Weight weight) {
    if (!weight.isPositive()) {
      throw new IllegalArgumentException("a reservation must weigh something, was " + weight);
    }
    reservations.steady(lots);
    movements.lock(lots);
    var there = reservations.of(forLine);
    if (!there.isEmpty()) {
      return new Reserved(there);
    }
    if (!movements.moved(MovementKind.RESERVED, cause(forLine)).isEmpty()) {
      throw new Refused("stock.lineIsDone");
    }
    var result = Fefo.take(reservations.offers(lots, days.today()), weight);
    if (result instanceof Reserved reserved) {
      reservations.add(forLine, reserved.allocations(), clock.instant());
      movements.move(MovementKind.RESERVED, cause(forLine), reserved.allocations());
    }
    return result;
  }

  /** Gives back what was put aside; nothing happens when nothing is. */
  @Transactional
  public void release(UUID forLine) {
    settle(forLine, MovementKind.RELEASED);
  }

  /** Takes what was put aside out of the warehouse; asked again it answers what was taken. */
  @Transactional
  public List<Allocation> pick(UUID forLine) {
    settle(forLine, MovementKind.PICKED);
    return movements.moved(MovementKind.PICKED, cause(forLine));
  }

  /**
   * Back onto the shelf with what was picked for a line and not kept by the buyer; answers what
   * went back. A lot that is no longer a passed one takes nothing back: that part stays gone. Asked
   * again nothing moves twice.
   */
  @Transactional
  public List<Allocation> putBack(UUID forLine) {
    var picked = movements.moved(MovementKind.PICKED, cause(forLine));
    reservations.steady(lots(picked));
    var passed = reservations.passed(lots(picked));
    var back = picked.stream().filter(part -> passed.contains(part.lot())).toList();
    if (!back.isEmpty()) {
      movements.move(MovementKind.PUT_BACK, cause(forLine), back);
    }
    return back;
  }

  /** What may be sold today of these lots together. */
  @Transactional(readOnly = true)
  public Weight available(Collection<UUID> lots) {
    return Fefo.available(reservations.offers(lots, days.today()));
  }

  private void settle(UUID line, MovementKind kind) {
    movements.lock(lots(reservations.of(line)));
    var parts = reservations.of(line);
    if (!parts.isEmpty()) {
      reservations.remove(line);
      movements.move(kind, cause(line), parts);
    }
  }

  private static List<UUID> lots(List<Allocation> parts) {
    return parts.stream().map(Allocation::lot).toList();
  }

  private static String cause(UUID line) {
    return "line:" + line;
  }
}
