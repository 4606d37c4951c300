package org.walnut.audit;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.shared.Sql;

/** Hashes every sealed activity again, and looks for those that came in later than they say. */
@Component
class SealedActivitiesCheck implements Check {

  private final JdbcClient db;
  private final SealStore store;

  SealedActivitiesCheck(JdbcClient db, SealStore store) {
    this.db = db;
    this.store = store;
  }

  @Override
  public String rule() {
    return "every sealed activity is as it was, and none was slipped in";
  }

  @Override
  public Finding run() {
    Map<Long, Seal> seals =
        store.after(0).stream().collect(Collectors.toMap(Seal::number, Function.identity()));
    var review = new SealReview(seals);
    db.sql(
            """
            select sealed.county_id, sealed.activity_id, sealed.seal_number, sealed.position, sealed.hash,
                   activity.id, at, account_id, who, kind, subject_kind, subject_id, label, why
              from sealed_activity sealed
              left join activity on activity.county_id = sealed.county_id and activity.id = sealed.activity_id
             where sealed.seal_number <= :newest
             order by sealed.seal_number, sealed.position
            """)
        .param("newest", seals.keySet().stream().mapToLong(Long::longValue).max().orElse(0))
        .withFetchSize(2000)
        .query((RowCallbackHandler) review::row);
    review.end();
    strays(review);
    store.newest().ifPresent(newest -> backdated(newest, review));
    return new Finding(review.looked(), review.faults());
  }

  /** Said to be in a seal that does not exist. */
  private void strays(SealReview review) {
    db.sql(
            """
            select activity_id
              from sealed_activity sealed
             where not exists (select from seal
                                where seal.county_id = sealed.county_id
                                  and seal.number = sealed.seal_number)
             order by activity_id
             limit 100
            """)
        .query((row, _) -> Sql.uuid(row, "activity_id"))
        .list()
        .forEach(review::stray);
  }

  /** What is not sealed yet came in after the newest seal, or shortly before it. */
  private void backdated(Seal newest, SealReview review) {
    db.sql(
            """
            select id
              from activity
             where (id < :from or at < :at)
               and not exists (select from sealed_activity sealed
                                where sealed.county_id = activity.county_id
                                  and sealed.activity_id = activity.id)
             order by id
             limit 100
            """)
        .param("from", IdTime.from(IdTime.of(newest.id()).minus(IdTime.GRACE)))
        .param("at", Sql.utc(newest.time().minus(IdTime.GRACE)))
        .query((row, _) -> Sql.uuid(row, "id"))
        .list()
        .forEach((UUID id) -> review.slippedIn(id, newest.number()));
  }
}
