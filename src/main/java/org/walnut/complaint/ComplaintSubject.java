package org.walnut.complaint;

/** What a complaint is about. */
public enum ComplaintSubject {
  STATION(false),
  SHOP(false),
  /** A courier asked for money at the door once more. */
  COURIER_CHARGE(false),
  ORDER(false),
  SUBSIDY(true),
  STAFF(true),
  PROJECT(true),
  /** A wrong entry in the register or the books. */
  DATA(false),
  OTHER(false);

  private final boolean takesLonger;

  ComplaintSubject(boolean takesLonger) {
    this.takesLonger = takesLonger;
  }

  /** Whether finding out takes more than a visit. */
  boolean takesLonger() {
    return takesLonger;
  }
}
