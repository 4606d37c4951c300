package org.walnut.browser;

import java.time.LocalDate;
import org.walnut.shared.Days;

/** What people do before the crawl, by the pages themselves, so that others have what to show. */
interface Errand {

  void run(People people, Trail trail);

  static LocalDate today() {
    return LocalDate.now(Days.ZONE);
  }
}
