package org.walnut.message;

/** How a household wishes to be told. */
public enum Way {
  SMS,
  VOICE,
  /** By a slip of paper, at the counter or from the village contact. */
  PRINT,
  /** By a text message to a member of the family who reads it out. */
  FAMILY
}
