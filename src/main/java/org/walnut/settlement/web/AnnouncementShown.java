package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
import org.walnut.settlement.RunAnnouncement;

/** Where a run's statements are put up, and whether silence counts by now. */
public record AnnouncementShown(String text, boolean over) {

  static AnnouncementShown of(RunAnnouncement put, LocalDate today) {
    return new AnnouncementShown(
        t("settlement.announce.put", put.place(), put.since(), put.ends()), put.over(today));
  }
}
