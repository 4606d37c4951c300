package org.walnut.payout;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What was paid to a household and how it wishes to be paid. The law keeps the books. */
@Component
class PayoutRecords implements PersonalRecords {

  private final JdbcClient db;
  private final PayoutSeals seals;
  private final PayoutChoiceStore choices;

  PayoutRecords(JdbcClient db, PayoutSeals seals, PayoutChoiceStore choices) {
    this.db = db;
    this.seals = seals;
    this.choices = choices;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    if (subject.kind() != DataSubject.Kind.HOUSEHOLD) {
      return List.of();
    }
    return List.of(paid(subject.id()), wishes(subject.id()));
  }

  private PersonalSection paid(UUID household) {
    var rows =
        db.sql(
                """
                select l.id, b.made_on, l.name, l.way, l.bank_card_sealed, l.openid_sealed, l.amount_fen, c.receiver
                  from payout_line l
                  join payout_batch b on b.county_id = l.county_id and b.id = l.batch_id
                  left join cash_payout c on c.county_id = l.county_id and c.payout_id = l.id
                 where l.household_id = :id
                 order by b.made_on, l.line_no
                """)
            .param("id", household)
            .query((row, _) ->
                List.of(
                    Show.date(Sql.date(row, "made_on")),
                    row.getString("name"),
                    Words.label(PayoutWay.valueOf(row.getString("way"))),
                    told(seals.target(Sql.uuid(row, "id"), row), row.getString("receiver")),
                    Show.yuan(Sql.money(row, "amount_fen"))))
            .list();
    return new PersonalSection(
        "payout.records",
        List.of(
            "privacy.when",
            "privacy.Field.NAME",
            "payout.way",
            "payout.records.target",
            "payout.records.amount"),
        rows);
  }

  private PersonalSection wishes(UUID household) {
    var rows =
        choices.of(household).stream()
            .map(each ->
                List.of(
                    Show.time(each.at()),
                    Words.label(each.way()),
                    told(each.openid(), null),
                    each.by()))
            .toList();
    return new PersonalSection(
        "payout.records.wishes",
        List.of("privacy.when", "payout.way", "payout.records.target", "payout.choice.by"),
        rows);
  }

  private static String told(@Nullable String target, @Nullable String receiver) {
    return Objects.requireNonNullElse(target, Objects.requireNonNullElse(receiver, ""));
  }

  @Override
  public Erasure erase(DataSubject subject) {
    return subject.kind() == DataSubject.Kind.HOUSEHOLD
        ? new Erasure(choices.forget(subject.id()), List.of("payout.kept"))
        : Erasure.NOTHING;
  }
}
