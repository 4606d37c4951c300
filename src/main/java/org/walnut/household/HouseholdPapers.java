package org.walnut.household;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.files.FileGuard;
import org.walnut.privacy.Consents;
import org.walnut.shared.Sql;

/** Papers of households, of an income or a consent, are for those who reach the household. */
@Component
class HouseholdPapers implements FileGuard {

  private final JdbcClient db;
  private final Consents consents;

  HouseholdPapers(JdbcClient db, Consents consents) {
    this.db = db;
    this.consents = consents;
  }

  /** One paper may prove the incomes of several households; any of them is enough. */
  @Override
  @Transactional(readOnly = true)
  public boolean keepsFrom(UUID file, Person me) {
    var households =
        Stream.concat(ofIncomes(file), consents.householdsOf(file).stream()).toArray(UUID[]::new);
    return households.length > 0 && !reaches(me, households);
  }

  private Stream<UUID> ofIncomes(UUID file) {
    return db
        .sql("select distinct household_id from income_line where document_id = :file")
        .param("file", file)
        .query((row, _) -> Sql.uuid(row, "household_id"))
        .list()
        .stream();
  }

  private boolean reaches(Person me, UUID[] households) {
    return db.sql(
            """
            select exists (select
                             from household
                            where id = any (:households::uuid[])
                              and village_code like :prefix || '%')
            """)
        .param("households", households)
        .param("prefix", me.scope().divisionPrefix())
        .query(Boolean.class)
        .single();
  }
}
