package org.walnut.payment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** What was paid to a household by the bank. The law keeps it for the books. */
@Component
class PayoutRecords implements PersonalRecords {

  private final JdbcClient db;
  private final PayoutSeals seals;

  PayoutRecords(JdbcClient db, PayoutSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    if (subject.kind() != DataSubject.Kind.HOUSEHOLD) {
      return List.of();
    }
    var rows =
        db.sql(
                """
                select l.id, b.made_on, l.name, l.bank_card_sealed, l.amount_fen
                  from payout_line l
                  join payout_batch b on b.county_id = l.county_id and b.id = l.batch_id
                 where l.household_id = :id
                 order by b.made_on, l.line_no
                """)
            .param("id", subject.id())
            .query((row, _) ->
                List.of(
                    Show.date(Sql.date(row, "made_on")),
                    row.getString("name"),
                    seals.card(Sql.uuid(row, "id"), row),
                    Show.yuan(Sql.money(row, "amount_fen"))))
            .list();
    return List.of(
        new PersonalSection(
            "payment.records",
            List.of(
                "privacy.when",
                "privacy.Field.NAME",
                "privacy.Field.BANK_CARD",
                "payment.records.amount"),
            rows));
  }

  @Override
  public Erasure erase(DataSubject subject) {
    return subject.kind() == DataSubject.Kind.HOUSEHOLD
        ? new Erasure(0, List.of("payment.kept"))
        : Erasure.NOTHING;
  }
}
