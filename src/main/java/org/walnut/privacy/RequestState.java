package org.walnut.privacy;

/** How far a request is. */
public enum RequestState {
  FILED,
  CHECKED,
  DONE,
  REFUSED
}
