package org.walnut.complaint.web;

import static org.walnut.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.shared.Days;
import org.walnut.web.Words;

/** What everybody may know of the complaints of a year. */
@Repository
@Transactional(readOnly = true)
class StatisticsScreens {

  /** A group smaller than this could point at a person. */
  private static final int SMALLEST = 5;

  private record Town(String name, long complaints) {}

  private final JdbcClient db;
  private final Days days;

  StatisticsScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Statistics year() {
    var since = days.today().minusYears(1);
    return db.sql(
            """
            select count(*) as filed, count(first_answered_on) as answered, count(*) filter (where first_answered_on <= answer_by) as in_time
              from complaint
             where filed_on > :since
            """)
        .param("since", since)
        .query((row, _) ->
            new Statistics(
                row.getLong("filed"),
                row.getLong("answered"),
                row.getLong("in_time"),
                subjects(),
                towns()))
        .single();
  }

  private List<Statistics.Count> subjects() {
    return db.sql(
            """
            select subject, count(*) as complaints
              from complaint
             where filed_on > :since
             group by subject
             order by complaints desc, subject
            """)
        .param("since", days.today().minusYears(1))
        .query((row, _) ->
            new Statistics.Count(
                Words.label(ComplaintSubject.valueOf(row.getString("subject"))),
                row.getLong("complaints")))
        .list();
  }

  /** Small towns together; when they still are too few, the smallest of the others joins them. */
  private List<Statistics.Count> towns() {
    var shown = new ArrayList<Statistics.Count>();
    long together = 0;
    for (var town : byTown()) {
      if (town.complaints() >= SMALLEST) {
        shown.add(new Statistics.Count(town.name(), town.complaints()));
      } else {
        together += town.complaints();
      }
    }
    if (together > 0 && together < SMALLEST && !shown.isEmpty()) {
      together += shown.removeLast().complaints();
    }
    if (together > 0) {
      shown.add(new Statistics.Count(t("complaint.public.others"), together));
    }
    return shown;
  }

  private List<Town> byTown() {
    return db.sql(
            """
            select coalesce(max(p.name), :county) as name, count(*) as complaints
              from complaint c
              left join place p on p.code = left(c.division, 9) || '000'
             where c.filed_on > :since
             group by left(c.division, 9)
             order by complaints desc, name
            """)
        .param("county", t("complaint.wholeCounty"))
        .param("since", days.today().minusYears(1))
        .query((row, _) -> new Town(row.getString("name"), row.getLong("complaints")))
        .list();
  }
}
