package org.walnut.standard;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
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

/** Standards that the person still has to acknowledge, and drafts that wait for a decision. */
@Component
@Transactional(readOnly = true)
class StandardDesk implements DeskSource {

  private static final int HARM_OF_NOT_KNOWING = 35;
  private static final int HARM_OF_A_DRAFT = 10;

  private final JdbcClient db;
  private final Days days;

  StandardDesk(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  @Override
  public List<DeskItem> items(Person me) {
    var items = new ArrayList<DeskItem>();
    if (me.may(Act.READ_STANDARDS)) {
      items.addAll(toAcknowledge(me, days.today()));
    }
    if (me.may(Act.KEEP_STANDARDS)) {
      items.addAll(inWork());
    }
    return items;
  }

  private List<DeskItem> toAcknowledge(Person me, LocalDate today) {
    return db.sql(
            """
            select distinct standard.id, standard.title
              from standard_bound bound
              join standard on standard.county_id = bound.county_id and standard.id = bound.standard_id
             where bound.account_id = :me
               and (bound.held_from is null or bound.held_from <= :today and (bound.held_to is null or bound.held_to > :today))
               and not exists (
                     select 1
                       from standard_acknowledgement done
                      where done.county_id = bound.county_id
                        and done.standard_id = bound.standard_id
                        and done.number = bound.number
                        and done.account_id = bound.account_id)
             order by standard.title
             limit 100
            """)
        .param("me", me.id())
        .param("today", today)
        .query((row, _) ->
            new DeskItem(
                "standard.desk.toAcknowledge",
                HARM_OF_NOT_KNOWING,
                row.getString("title"),
                "/standards/" + row.getString("id"),
                null))
        .list();
  }

  private List<DeskItem> inWork() {
    return db.sql(
            """
            select standard.id, standard.title, version.number, version.state
              from standard_version version
              join standard on standard.county_id = version.county_id and standard.id = version.standard_id
             where version.state in ('DRAFT', 'REVIEWED')
             order by version.drafted_at
             limit 100
            """)
        .query((row, _) ->
            new DeskItem(
                row.getString("state").equals("DRAFT")
                    ? "standard.desk.toReview"
                    : "standard.desk.toEnforce",
                HARM_OF_A_DRAFT,
                t("standard.version.of", row.getString("title"), row.getString("number")),
                "/standards/" + row.getString("id") + "/versions/" + row.getString("number"),
                null))
        .list();
  }
}
