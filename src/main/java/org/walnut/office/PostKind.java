package org.walnut.office;

/** What somebody is in an office. */
public enum PostKind {
  LEADER,
  DEPUTY,
  MEMBER,
  CONTACT;

  /** Whether only one person at a time can be it. */
  boolean alone() {
    return this == LEADER || this == CONTACT;
  }
}
