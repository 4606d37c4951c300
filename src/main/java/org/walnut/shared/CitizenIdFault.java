package org.walnut.shared;

/** Why a text is no citizen identity number, in the order in which it is looked at. */
public enum CitizenIdFault {
  /** Not eighteen characters. */
  LENGTH,
  /** Something other than digits, with a digit or X in the last place. */
  CHARACTERS,
  /** Places 7 to 14 are no day of the calendar since 1900. */
  BIRTH_DATE,
  /** The last character does not fit the others. */
  CHECK_DIGIT;

  /** The message that tells the person; it never repeats the number or says what would fit. */
  public String key() {
    return "fault.CitizenId." + name();
  }
}
