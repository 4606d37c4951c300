package org.walnut.notice;

/** What a posting tells. */
public enum PostingKind {
  PROJECT_DOCUMENT,
  PAYMENT,
  PROGRESS,
  /** A list of persons, as of those who are to get a subsidy: masked, and for a few days only. */
  PERSONS,
  ANNOUNCEMENT
}
