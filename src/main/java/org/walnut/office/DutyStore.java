package org.walnut.office;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Keeps duties. */
@Repository
class DutyStore {

  private final JdbcClient db;

  DutyStore(JdbcClient db) {
    this.db = db;
  }

  boolean add(UUID id, NewDuty duty, Instant at) {
    return db.sql(
                """
                insert into duty (id, title, what, rhythm, responsible, helping, informed, office_kind, post_kind, valid_from, recorded_at)
                values (:id, :title, :what, :rhythm, :responsible, :helping::text[], :informed::text[], :office_kind, :post_kind::text, :valid_from, :at)
                    on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("title", duty.title())
            .param("what", duty.what())
            .param("rhythm", duty.rhythm().name())
            .param("responsible", duty.responsible().name())
            .param("helping", names(duty.helping()))
            .param("informed", names(duty.informed()))
            .param("office_kind", duty.officeKind().name())
            .param("post_kind", duty.postKind() == null ? null : duty.postKind().name())
            .param("valid_from", duty.validFrom())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<String> title(UUID duty) {
    return db.sql("select title from duty where id = :id")
        .param("id", duty)
        .query(String.class)
        .optional();
  }

  /** False when it is not there or has an end already. */
  boolean end(UUID duty, Closing closing) {
    return db.sql(
                """
                update duty
                   set valid_to = greatest(valid_from, :day), ended_why = :why
                 where id = :id
                   and valid_to is null
                """)
            .param("id", duty)
            .param("day", closing.day())
            .param("why", closing.reason())
            .update()
        == 1;
  }

  private static String[] names(Collection<Party> parties) {
    return parties.stream().map(Enum::name).sorted().toArray(String[]::new);
  }
}
