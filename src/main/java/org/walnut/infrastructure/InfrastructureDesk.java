package org.walnut.infrastructure;

import static org.walnut.web.Words.t;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskSource;
import org.walnut.shared.Days;

/** Villages of which nothing was written down for a year. */
@Component
@Transactional(readOnly = true)
class InfrastructureDesk implements DeskSource {

  private static final int HARM = 15;

  private final JdbcClient db;
  private final Days days;

  InfrastructureDesk(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  @Override
  public List<DeskItem> items(Person me) {
    return me.may(Act.KEEP_INFRASTRUCTURE) ? stale(me) : List.of();
  }

  private List<DeskItem> stale(Person me) {
    return db.sql(
            """
            select place.code, place.label
              from place
             where place.level = 'VILLAGE'
               and place.code like :prefix || '%'
               and not exists (
                     select 1
                       from village_fact fact
                      where fact.village_code = place.code
                        and fact.on_day > :since)
             order by place.code
             limit 20
            """)
        .param("prefix", me.scope().divisionPrefix())
        .param("since", days.today().minusYears(1))
        .query((row, _) ->
            new DeskItem(
                "infrastructure.desk.stale",
                HARM,
                t("infrastructure.desk.stale.label", row.getString("label")),
                "/infrastructure/" + row.getString("code"),
                null))
        .list();
  }
}
