package org.walnut.settlement;

import java.time.LocalDate;

/**
 * Where and how long the statements of a run are put up for all to see.
 *
 * @param ends the last day; afterwards silence counts as a yes
 */
public record RunAnnouncement(String place, LocalDate since, LocalDate ends) {

  public boolean over(LocalDate today) {
    return today.isAfter(ends);
  }
}
