package org.walnut.office;

import org.walnut.shared.DivisionLevel;

/** What an office is, in the order in which they stand above each other. */
public enum OfficeKind {
  LEADING_GROUP(DivisionLevel.COUNTY),
  STANDING_OFFICE(DivisionLevel.COUNTY),
  COUNTY_CENTRE(DivisionLevel.COUNTY),
  TOWN_LEADING_GROUP(DivisionLevel.TOWN),
  TOWN_OFFICE(DivisionLevel.TOWN),
  VILLAGE_CONTACT(DivisionLevel.VILLAGE);

  private final DivisionLevel level;

  OfficeKind(DivisionLevel level) {
    this.level = level;
  }

  /** The level of the places that have one. */
  public DivisionLevel level() {
    return level;
  }

  /** The post that answers for an office of this kind. */
  public PostKind first() {
    return this == VILLAGE_CONTACT ? PostKind.CONTACT : PostKind.LEADER;
  }
}
