package org.walnut.access;

import static org.walnut.access.Act.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.walnut.access.Scope.Kind;

/** The readable table of who may do what, and how far: role × act × scope. */
public enum Role {
  COUNTY_STAFF(
      Kind.COUNTY,
      EnumSet.of(
          SEE_DESK,
          READ_FIGURES,
          READ_HOUSEHOLDS,
          READ_INCOMES,
          REGISTER_HOUSEHOLDS,
          RECORD_INCOME,
          UNMASK_PERSONS,
          READ_AGREEMENTS,
          READ_LOTS,
          READ_STOCK,
          KEEP_GOODS,
          OPEN_SHOPS,
          READ_ORDERS,
          FULFIL_ORDERS,
          REFUND_ORDERS,
          READ_MONEY,
          WITNESS_CASH,
          EXPORT_PERSONS,
          WRITE_OFF_LOTS,
          APPROVE_DANGEROUS,
          READ_PROJECTS,
          PLAN_PROJECTS,
          APPROVE_PROJECTS,
          WRITE_NOTICES,
          REVIEW_NOTICES,
          ANSWER_OBJECTIONS,
          READ_COMPLAINTS,
          FILE_COMPLAINTS,
          HANDLE_COMPLAINTS,
          READ_ACTIVITIES,
          ANSWER_REQUESTS,
          READ_MESSAGES,
          SEND_MESSAGES,
          PRINT_SLIPS,
          LINK_VILLAGERS,
          READ_OFFICES,
          KEEP_OFFICES,
          READ_STANDARDS,
          KEEP_STANDARDS,
          READ_INFRASTRUCTURE,
          KEEP_INFRASTRUCTURE,
          MANAGE_ACCOUNTS,
          OPERATE)),
  TOWN_OFFICER(
      Kind.TOWN,
      EnumSet.of(
          SEE_DESK,
          READ_FIGURES,
          READ_HOUSEHOLDS,
          READ_INCOMES,
          REGISTER_HOUSEHOLDS,
          RECORD_INCOME,
          UNMASK_PERSONS,
          EXPORT_PERSONS,
          READ_AGREEMENTS,
          READ_LOTS,
          READ_PROJECTS,
          PLAN_PROJECTS,
          WRITE_NOTICES,
          REVIEW_NOTICES,
          ANSWER_OBJECTIONS,
          READ_COMPLAINTS,
          FILE_COMPLAINTS,
          HANDLE_COMPLAINTS,
          READ_OFFICES,
          KEEP_OFFICES,
          READ_STANDARDS,
          READ_INFRASTRUCTURE,
          KEEP_INFRASTRUCTURE,
          PRINT_SLIPS,
          LINK_VILLAGERS)),
  VILLAGE_CONTACT(
      Kind.VILLAGE,
      EnumSet.of(
          SEE_DESK,
          READ_FIGURES,
          READ_HOUSEHOLDS,
          READ_INCOMES,
          READ_AGREEMENTS,
          READ_PROJECTS,
          WRITE_NOTICES,
          READ_COMPLAINTS,
          FILE_COMPLAINTS,
          READ_OFFICES,
          READ_STANDARDS,
          READ_INFRASTRUCTURE,
          KEEP_INFRASTRUCTURE,
          PRINT_SLIPS,
          LINK_VILLAGERS)),
  SHOP_KEEPER(
      Kind.SHOP,
      EnumSet.of(
          SEE_DESK,
          READ_FIGURES,
          READ_HOUSEHOLDS,
          READ_AGREEMENTS,
          SIGN_AGREEMENTS,
          READ_LOTS,
          WEIGH_INTAKES,
          PROCESS_LOTS,
          READ_STOCK,
          KEEP_SHOP,
          READ_ORDERS,
          FULFIL_ORDERS,
          REFUND_ORDERS,
          READ_OFFICES,
          READ_STANDARDS)),
  STATION_PARTNER(
      Kind.STATION,
      EnumSet.of(
          SEE_DESK,
          READ_HOUSEHOLDS,
          READ_AGREEMENTS,
          READ_LOTS,
          WEIGH_INTAKES,
          PRINT_SLIPS,
          READ_OFFICES,
          READ_STANDARDS,
          FILE_COMPLAINTS)),
  INSPECTOR(
      Kind.COUNTY,
      EnumSet.of(SEE_DESK, READ_LOTS, INSPECT_LOTS, READ_STOCK, READ_OFFICES, READ_STANDARDS)),
  WAREHOUSE_KEEPER(
      Kind.COUNTY,
      EnumSet.of(
          SEE_DESK,
          READ_LOTS,
          PROCESS_LOTS,
          WRITE_OFF_LOTS,
          READ_STOCK,
          READ_ORDERS,
          FULFIL_ORDERS,
          READ_OFFICES,
          READ_STANDARDS)),
  FINANCE(
      Kind.COUNTY,
      EnumSet.of(
          SEE_DESK,
          READ_FIGURES,
          READ_HOUSEHOLDS,
          READ_AGREEMENTS,
          READ_LOTS,
          READ_STOCK,
          READ_ORDERS,
          REFUND_ORDERS,
          READ_MONEY,
          SETTLE,
          PAY_OUT,
          WITNESS_CASH,
          TAKE_CASH,
          CLOSE_MONTHS,
          READ_PROJECTS,
          PAY_PROJECTS,
          REVIEW_NOTICES,
          READ_OFFICES,
          READ_STANDARDS)),
  BUYER(Kind.SELF, EnumSet.of(BUY)),
  /** Somebody of a household, which the scope names. */
  VILLAGER(Kind.SELF, EnumSet.of(LOOK_AFTER_HOUSEHOLD)),
  AUDITOR(
      Kind.COUNTY,
      EnumSet.of(
          SEE_DESK,
          READ_FIGURES,
          READ_HOUSEHOLDS,
          READ_INCOMES,
          READ_AGREEMENTS,
          READ_LOTS,
          READ_STOCK,
          READ_ORDERS,
          READ_MONEY,
          READ_PROJECTS,
          READ_COMPLAINTS,
          READ_ACTIVITIES,
          READ_MESSAGES,
          READ_OFFICES,
          READ_STANDARDS,
          READ_INFRASTRUCTURE));

  private final Kind scope;
  private final Set<Act> acts;

  Role(Kind scope, Set<Act> acts) {
    this.scope = scope;
    this.acts = Set.copyOf(acts);
  }

  public Kind scopeKind() {
    return scope;
  }

  public Set<Act> acts() {
    return acts;
  }

  public boolean may(Act act) {
    return acts.contains(act);
  }

  /**
   * How the books call an account: staff by their login; a buyer or villager by a code, since their
   * login is theirs and they may have it erased.
   */
  public String bookName(UUID account, String login) {
    return staff()
        ? login
        : name().toLowerCase(Locale.ROOT) + "-" + account.toString().substring(24);
  }

  /** Staff work in the console; buyers and villagers look after what is their own. */
  public boolean staff() {
    return scope != Kind.SELF;
  }
}
