package org.walnut.household;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.files.Evidence;
import org.walnut.files.FileGuard;
import org.walnut.privacy.Consents;
import org.walnut.shared.Sql;

/** Photographs and papers of households are for those who reach the household. */
@Component
public class HouseholdPapers implements FileGuard {

  /** What {@link Evidence} calls a household. */
  public static final String EVIDENCE = "household";

  private final JdbcClient db;
  private final Consents consents;
  private final Evidence evidence;
  private final RegisterReaches reaches;

  HouseholdPapers(JdbcClient db, Consents consents, Evidence evidence, RegisterReaches reaches) {
    this.db = db;
    this.consents = consents;
    this.evidence = evidence;
    this.reaches = reaches;
  }

  /** One paper may prove the incomes of several households; any of them is enough. */
  @Override
  @Transactional(readOnly = true)
  public boolean keepsFrom(UUID file, Person me) {
    var reach = reaches.of(me);
    if (reach.everybody() && reach.prefix().equals(me.county())) {
      return false;
    }
    var households =
        Stream.of(ofIncomes(file), consents.householdsOf(file), evidence.subjectsOf(file, EVIDENCE))
            .flatMap(List::stream)
            .toList();
    return !households.isEmpty() && !reached(reach, households);
  }

  private List<UUID> ofIncomes(UUID file) {
    return db.sql("select distinct household_id from income_line where document_id = :file")
        .param("file", file)
        .query((row, _) -> Sql.uuid(row, "household_id"))
        .list();
  }

  private boolean reached(Reach reach, List<UUID> households) {
    return db.sql(
            """
            select exists (select
                             from household
                            where id = any (:households::uuid[])
                              and village_code like :prefix || '%')
            """)
        .param("households", households.stream().filter(reach::knows).toArray(UUID[]::new))
        .param("prefix", reach.prefix())
        .query(Boolean.class)
        .single();
  }
}
