package org.walnut.complaint.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.complaint.ComplaintState;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** One complaint: for those who handle it, or for who complained. */
@Repository
@Transactional(readOnly = true)
class ComplaintScreens {

  private final JdbcClient db;
  private final Days days;

  ComplaintScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /** The photographs are there for who handles it only. */
  ComplaintDetails within(UUID id, Person me) {
    var details = details(id, me.scope().divisionPrefix(), false);
    return me.may(Act.HANDLE_COMPLAINTS) ? details : details.withoutPhotos();
  }

  /** What who complained may read; that it is theirs was shown before. */
  ComplaintDetails own(UUID id) {
    return details(id, "", true);
  }

  private ComplaintDetails details(UUID id, String prefix, boolean own) {
    var turns = turns(id, own);
    var photos = photos(id);
    return db.sql(
            """
            select c.id, c.code, c.subject, c.subject_label, c.division, coalesce(p.label, c.division) as place, c.state, c.filed_on, c.due_on,
                   c.assigned_name, c.words, c.channel = 'COUNTER' as by_counter, c.assigned_to, c.subject_id,
                   c.escalations, c.satisfaction
              from complaint c
              left join place p on p.code = c.division
             where c.id = :id
               and c.division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", prefix)
        .query((row, _) -> {
          @Nullable Integer satisfaction = row.getObject("satisfaction", Integer.class);
          return new ComplaintDetails(
              ComplaintRow.row(row, days.today()),
              row.getString("words"),
              row.getBoolean("by_counter"),
              Sql.uuidOrNull(row, "assigned_to"),
              Sql.uuidOrNull(row, "subject_id"),
              row.getInt("escalations"),
              satisfaction,
              turns,
              photos);
        })
        .optional()
        .orElseThrow(() -> new NotFound("complaint.kind", id));
  }

  private List<TurnRow> turns(UUID complaint, boolean own) {
    return db.sql(
            """
            select state, at, case when :own::boolean then null else who end as who, words
              from complaint_turn
             where complaint_id = :complaint
               and (visible or not :own::boolean)
             order by turn_no
            """)
        .param("complaint", complaint)
        .param("own", own)
        .query((row, _) ->
            new TurnRow(
                ComplaintState.valueOf(row.getString("state")),
                Sql.instant(row, "at"),
                row.getString("who"),
                row.getString("words")))
        .list();
  }

  private List<ComplaintDetails.Photo> photos(UUID complaint) {
    return db.sql("select file_id, name from complaint_photo where complaint_id = :complaint")
        .param("complaint", complaint)
        .query(
            (row, _) -> new ComplaintDetails.Photo(Sql.uuid(row, "file_id"), row.getString("name")))
        .list();
  }
}
