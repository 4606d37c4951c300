package org.walnut.access;

import static org.walnut.access.Act.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Acts that belong together, in the order in which a reader looks for them. */
public enum ActGroup {
  MINE(EnumSet.of(SEE_DESK, BUY, LOOK_AFTER_HOUSEHOLD)),
  PEOPLE(
      EnumSet.of(
          READ_HOUSEHOLDS,
          READ_INCOMES,
          REGISTER_HOUSEHOLDS,
          RECORD_INCOME,
          UNMASK_PERSONS,
          EXPORT_PERSONS,
          PRINT_SLIPS,
          LINK_VILLAGERS,
          ANSWER_REQUESTS)),
  GOODS(
      EnumSet.of(
          READ_AGREEMENTS,
          SIGN_AGREEMENTS,
          READ_LOTS,
          WEIGH_INTAKES,
          PROCESS_LOTS,
          INSPECT_LOTS,
          READ_STOCK,
          KEEP_GOODS,
          WRITE_OFF_LOTS)),
  TRADE(EnumSet.of(KEEP_SHOP, OPEN_SHOPS, READ_ORDERS, FULFIL_ORDERS, REFUND_ORDERS)),
  MONEY(EnumSet.of(READ_MONEY, SETTLE, PAY_OUT, WITNESS_CASH, TAKE_CASH, CLOSE_MONTHS)),
  OFFICE(
      EnumSet.of(
          READ_OFFICES,
          KEEP_OFFICES,
          READ_STANDARDS,
          KEEP_STANDARDS,
          READ_INFRASTRUCTURE,
          KEEP_INFRASTRUCTURE)),
  PROGRAMME(
      EnumSet.of(
          READ_PROJECTS,
          PLAN_PROJECTS,
          APPROVE_PROJECTS,
          PAY_PROJECTS,
          WRITE_NOTICES,
          REVIEW_NOTICES,
          ANSWER_OBJECTIONS,
          READ_COMPLAINTS,
          FILE_COMPLAINTS,
          HANDLE_COMPLAINTS)),
  /** Figures, the house itself, and whatever stands nowhere else. */
  HOUSE(EnumSet.noneOf(Act.class));

  private final Set<Act> acts;

  ActGroup(EnumSet<Act> acts) {
    this.acts = acts;
  }

  /** In the order of {@link Act}. */
  public Set<Act> acts() {
    if (this != HOUSE) {
      return EnumSet.copyOf(acts);
    }
    var rest = EnumSet.allOf(Act.class);
    Stream.of(values()).forEach(group -> rest.removeAll(group.acts));
    return rest;
  }
}
