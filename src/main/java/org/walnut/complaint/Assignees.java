package org.walnut.complaint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Sql;

/** Who may be given a complaint of a place: the county centre and the town's office. */
@Service
public class Assignees {

  /** Somebody on the staff. */
  public record Assignee(UUID account, String name) {}

  private final JdbcClient db;

  Assignees(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public List<Assignee> of(DivisionCode place) {
    return db.sql(
            """
            select id, display_name
              from staff_card
             where role in ('COUNTY_STAFF', 'TOWN_OFFICER')
               and :place like case when length(division) = 12 and right(division, 6) = '000000' then left(division, 6)
                                    when length(division) = 12 and right(division, 3) = '000' then left(division, 9)
                                    else division end || '%'
             order by role desc, display_name, id
             limit 100
            """)
        .param("place", place.value())
        .query((row, _) -> new Assignee(Sql.uuid(row, "id"), row.getString("display_name")))
        .list();
  }

  Optional<Assignee> find(DivisionCode place, UUID account) {
    return of(place).stream().filter(each -> each.account().equals(account)).findFirst();
  }
}
