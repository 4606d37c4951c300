package org.walnut.household;

import static org.walnut.web.Words.t;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskSource;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;

/**
 * What waits in the register: refused rows of a file, and villages whose incomes nobody has written
 * down for a year.
 */
@Component
@Transactional(readOnly = true)
class HouseholdDesk implements DeskSource {

  private static final Duration FRESH = Duration.ofDays(30);
  private static final int HARM_OF_REFUSED_ROWS = 40;
  private static final int HARM_OF_MISSING_INCOME = 20;

  private final JdbcClient db;
  private final Clock clock;
  private final Days days;

  HouseholdDesk(JdbcClient db, Clock clock, Days days) {
    this.db = db;
    this.clock = clock;
    this.days = days;
  }

  @Override
  public List<DeskItem> items(Person me) {
    var items = new ArrayList<DeskItem>();
    if (me.may(Act.REGISTER_HOUSEHOLDS)) {
      items.addAll(refusedRows(me));
    }
    if (me.may(Act.RECORD_INCOME)) {
      items.addAll(withoutIncome(me));
    }
    return items;
  }

  /**
   * Of each file only the newest reading counts: who has read it again has dealt with the older
   * one.
   */
  private List<DeskItem> refusedRows(Person me) {
    return db.sql(
            """
            select id, file_name, refused
              from (select distinct on (file_name, division) id, file_name, division, refused, at
                      from register_import
                     where not trial
                     order by file_name, division, at desc) newest
             where refused > 0
               and at > :since
               and division like :prefix || '%'
             order by at desc
             limit 20
            """)
        .param("since", Sql.utc(clock.instant().minus(FRESH)))
        .param("prefix", me.scope().divisionPrefix())
        .query((row, _) ->
            new DeskItem(
                "household.desk.refusedRows",
                HARM_OF_REFUSED_ROWS,
                t(
                    "household.desk.refusedRows.label",
                    row.getString("file_name"),
                    row.getInt("refused")),
                "/households/imports/" + row.getString("id"),
                null))
        .list();
  }

  private List<DeskItem> withoutIncome(Person me) {
    return db.sql(
            """
            select household.village_code, coalesce(place.label, household.village_code) as village, count(*) as households
              from household
              left join place on place.code = household.village_code
             where household.village_code like :prefix || '%'
               and not exists (
                     select 1
                       from income_line line
                      where line.county_id = household.county_id
                        and line.household_id = household.id
                        and line.received_on > :since)
             group by household.village_code, place.label
             order by households desc, household.village_code
             limit 20
            """)
        .param("prefix", me.scope().divisionPrefix())
        .param("since", days.today().minusYears(1))
        .query((row, _) ->
            new DeskItem(
                "household.desk.withoutIncome",
                HARM_OF_MISSING_INCOME,
                t(
                    "household.desk.withoutIncome.label",
                    row.getString("village"),
                    row.getLong("households")),
                "/households?withoutIncome=true&village=" + row.getString("village_code"),
                null))
        .list();
  }
}
