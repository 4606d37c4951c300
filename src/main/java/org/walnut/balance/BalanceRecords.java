package org.walnut.balance;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What is held about a buyer who puts money by; none of it may go, for it is of the books. */
@Component
class BalanceRecords implements PersonalRecords {

  private final JdbcClient db;

  BalanceRecords(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    if (subject.kind() != DataSubject.Kind.ACCOUNT) {
      return List.of();
    }
    var rows =
        db.sql(
                """
                select code, asked_at, amount_fen, 'balance.topUp' as what
                  from top_up
                 where owner_id = :owner
                 union all
                select code, asked_at, amount_fen, 'balance.takeOut'
                  from take_out
                 where owner_id = :owner
                 order by asked_at, code
                """)
            .param("owner", subject.id())
            .query((row, _) ->
                List.of(
                    row.getString("code"),
                    Show.time(Sql.instant(row, "asked_at")),
                    Words.t(row.getString("what")),
                    Show.yuan(Sql.money(row, "amount_fen"))))
            .list();
    return List.of(
        new PersonalSection(
            "balance.records",
            List.of(
                "balance.records.code",
                "privacy.when",
                "balance.records.what",
                "balance.records.amount"),
            rows));
  }

  /** Money put by stays its owner's, and can be taken out. */
  @Override
  public Erasure erase(DataSubject subject) {
    return subject.kind() == DataSubject.Kind.ACCOUNT && any(subject.id())
        ? new Erasure(0, List.of("balance.kept"))
        : Erasure.NOTHING;
  }

  private boolean any(UUID owner) {
    return db.sql(
            """
            select exists (select from top_up where owner_id = :owner)
                or exists (select from take_out where owner_id = :owner)
            """)
        .param("owner", owner)
        .query(Boolean.class)
        .single();
  }
}
