package org.walnut.project;

/** How far a milestone is. */
public enum MilestoneState {
  OPEN,
  /** Said to be reached, with evidence. */
  REPORTED,
  /** Looked at and found reached, by another person. */
  ACCEPTED
}
