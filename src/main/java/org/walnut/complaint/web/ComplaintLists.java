package org.walnut.complaint.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.Days;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** Lists of complaints within somebody's reach. */
@Repository
@Transactional(readOnly = true)
class ComplaintLists {

  private static final int MOST_IN_A_FILE = 10_000;

  private final JdbcClient db;
  private final Days days;

  ComplaintLists(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /** Newest first. */
  Paged<ComplaintRow> page(ComplaintQuery query, Cursor cursor, Person me) {
    return Paged.of(
        rows(query, cursor.uuid(0), 26, me), 25, complaint -> Cursor.of(complaint.id()));
  }

  /** For a file. */
  List<ComplaintRow> all(ComplaintQuery query, Person me) {
    return rows(query, null, MOST_IN_A_FILE, me);
  }

  /** The towns of the county at hand. */
  List<Option> towns() {
    return db.sql(
            """
            select code, label
              from place
             where level = 'TOWN'
               and county_code = :county
             order by code
            """)
        .param("county", Tenancy.requiredCounty())
        .query((row, _) -> new Option(row.getString("code"), row.getString("label")))
        .list();
  }

  private List<ComplaintRow> rows(ComplaintQuery query, @Nullable UUID after, int most, Person me) {
    return db.sql(
            """
            select c.id, c.code, c.subject, c.subject_label, c.division, coalesce(p.label, c.division) as place, c.state, c.filed_on, c.due_on,
                   c.assigned_name
              from complaint c
              left join place p on p.code = c.division
             where c.division like :prefix || '%'
               and c.division like :places || '%'
               and (:q = '' or strpos(lower(c.code || ' ' || coalesce(c.subject_label, '') || ' ' || c.words), lower(:q)) > 0)
               and (:state = '' or c.state = :state)
               and (:subject = '' or c.subject = :subject)
               and (not :overdue::boolean or c.due_on < :today)
               and (:mine::uuid is null or c.assigned_to = :mine::uuid)
               and (:after::uuid is null or c.id < :after::uuid)
             order by c.id desc
             limit :most
            """)
        .param("prefix", me.scope().divisionPrefix())
        .param("places", query.places())
        .param("q", query.text())
        .param("state", query.stateName())
        .param("subject", query.subjectName())
        .param("overdue", query.overdue())
        .param("today", days.today())
        .param("mine", query.mine() ? me.id() : null)
        .param("after", after)
        .param("most", most)
        .query((row, _) -> ComplaintRow.row(row, days.today()))
        .list();
  }
}
