package org.walnut.audit.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.NotFound;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The seals, newest first. */
@Repository
@Transactional(readOnly = true)
class SealScreens {

  private final JdbcClient db;

  SealScreens(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param q a number or the beginning of a hash
   */
  Paged<SealRow> list(String q, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select number, sealed_at, count, root, previous, hash
                  from seal
                 where (:q = '' or number::text = :q or starts_with(encode(hash, 'hex'), lower(:q)))
                   and (:before::bigint is null or number < :before::bigint)
                 order by number desc
                 limit 26
                """)
            .param("q", q)
            .param("before", cursor.number(0))
            .query((row, _) -> SealRow.of(row))
            .list(),
        25,
        row -> Cursor.of(row.number()));
  }

  SealRow one(long number) {
    return db.sql(
            """
            select number, sealed_at, count, root, previous, hash
              from seal
             where number = :number
            """)
        .param("number", number)
        .query((row, _) -> SealRow.of(row))
        .optional()
        .orElseThrow(() -> new NotFound("audit.seal", number));
  }

  /** How many activities wait for the next seal. */
  long waiting() {
    return db.sql("select (select count(*) from activity) - (select count(*) from sealed_activity)")
        .query(Long.class)
        .single();
  }
}
