package org.walnut.household;

/**
 * A column of a register file: one row is one member; what belongs to the household stands in its
 * first row.
 */
public enum ImportColumn {
  HOUSEHOLD_NO("householdNo", true),
  VILLAGE("village", true),
  STATUS("status", true),
  PHONE("phone", false),
  BANK_CARD("bankCard", false),
  NAME("name", true),
  CITIZEN_ID("citizenId", true),
  RELATION("relation", true),
  JOINED_ON("joinedOn", false),
  INCOME_CATEGORY("category", false),
  INCOME_AMOUNT("amount", false),
  INCOME_ON("receivedOn", false),
  INCOME_NOTE("note", false);

  /** What the field is called in the command the row becomes part of. */
  final String field;

  private final boolean required;

  ImportColumn(String field, boolean required) {
    this.field = field;
    this.required = required;
  }

  public boolean required() {
    return required;
  }

  /** What the template calls it; {@code ImportWords} knows what else it may be called. */
  public String heading() {
    return ImportWords.heading(this);
  }

  /** The message that says what belongs in it. */
  public String meaningKey() {
    return "household.import.meaning." + name();
  }

  boolean ofHousehold() {
    return compareTo(NAME) < 0;
  }

  boolean ofMember() {
    return compareTo(NAME) >= 0 && compareTo(INCOME_CATEGORY) < 0;
  }

  boolean ofIncome() {
    return compareTo(INCOME_CATEGORY) >= 0;
  }
}
